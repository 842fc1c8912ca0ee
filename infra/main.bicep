// One installation of Tryg Overblik in one resource group. No secret is made, read or stored:
// the server proves who it is with its managed identity, to Azure Storage and to Microsoft Entra alike.
targetScope = 'resourceGroup'

@description('Short name of this installation, such as prod or test. It becomes part of the names of all resources.')
@minLength(2)
@maxLength(12)
param environmentName string

@description('Azure region of the server, the tables, the queues and the logs. Choose one in the EU.')
param location string = resourceGroup().location

@description('Where the bot registration is kept. global where the regional one is not offered to your subscription.')
@allowed(['westeurope', 'global'])
param botRegion string = 'westeurope'

@description('Client id of the Entra app registration; also the id of the bot and of the Teams app.')
@minLength(36)
@maxLength(36)
param microsoftAppId string

@description('Tenant ids whose people may use the product, separated by commas. Everybody else is refused.')
@minLength(36)
param allowedTenants string

@description('Who appoints the first coordinators, as tenant id/object id. Counts only until there is an administrator.')
@minLength(73)
@maxLength(73)
param firstAdministrator string

@description('Your own domain name in lower case, such as overblik.example.org. Empty: the name that App Service gives.')
param publicDomain string = ''

@description('Size of the server. One B1 serves a partnership; with S1 or more a new version is swapped in without a pause.')
@allowed(['B1', 'B2', 'B3', 'S1', 'S2', 'S3', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'B1'

@description('How the tables and queues are copied. ZRS keeps three copies in three buildings of one region.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Days that logs are kept. They hold no texts, names or tokens.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Who is told when messages fail, the scheduler stands still or errors pile up. Empty: nobody is.')
param alertEmail string = ''

@description('Subnet delegated to Microsoft.Web/serverFarms. Given together with privateEndpointSubnetId, the tables and queues leave the internet.')
param appSubnetId string = ''

@description('Subnet for the private endpoints of the tables and the queues.')
param privateEndpointSubnetId string = ''

@description('Private DNS zone privatelink.table.core.windows.net, linked to the network. Empty where a policy of yours makes the record.')
param tableDnsZoneId string = ''

@description('Private DNS zone privatelink.queue.core.windows.net, linked to the network. Empty where a policy of yours makes the record.')
param queueDnsZoneId string = ''

var suffix = uniqueString(resourceGroup().id, environmentName)
var baseName = 'tryg-overblik-${environmentName}-${suffix}'
var tags = {
  'azd-env-name': environmentName
}
var isPrivate = !empty(appSubnetId) && !empty(privateEndpointSubnetId)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: baseName
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'tryg${suffix}'
    location: location
    tags: tags
    skuName: storageSku
    isPrivate: isPrivate
    identityPrincipalId: identity.outputs.principalId
  }
}

module privateTables 'modules/private-storage.bicep' = if (isPrivate) {
  name: 'private-tables'
  params: {
    name: '${baseName}-tables'
    location: location
    tags: tags
    storageAccountId: storage.outputs.accountId
    service: 'table'
    subnetId: privateEndpointSubnetId
    dnsZoneId: tableDnsZoneId
  }
}

module privateQueues 'modules/private-storage.bicep' = if (isPrivate) {
  name: 'private-queues'
  params: {
    name: '${baseName}-queues'
    location: location
    tags: tags
    storageAccountId: storage.outputs.accountId
    service: 'queue'
    subnetId: privateEndpointSubnetId
    dnsZoneId: queueDnsZoneId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: baseName
    location: location
    tags: tags
    retentionDays: logRetentionDays
    identityPrincipalId: identity.outputs.principalId
  }
}

module alerts 'modules/alerts.bicep' = if (!empty(alertEmail)) {
  name: 'alerts'
  params: {
    name: baseName
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: {
    name: baseName
    location: location
    tags: tags
    planSku: planSku
    subnetId: isPrivate ? appSubnetId : ''
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    workspaceId: monitoring.outputs.workspaceId
    publicDomain: publicDomain
    microsoftAppId: microsoftAppId
    allowedTenants: allowedTenants
    firstAdministrator: firstAdministrator
    tablesEndpoint: storage.outputs.tablesEndpoint
    queuesEndpoint: storage.outputs.queuesEndpoint
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: baseName
    location: botRegion
    tags: tags
    displayName: environmentName == 'prod' ? 'Tryg Overblik' : 'Tryg Overblik TEST'
    microsoftAppId: microsoftAppId
    endpoint: '${site.outputs.publicUrl}/api/messages'
  }
}

output AZURE_APP_SERVICE_RESOURCE_ID string = site.outputs.id
output PUBLIC_DOMAIN string = site.outputs.publicDomain
output PUBLIC_URL string = site.outputs.publicUrl
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
