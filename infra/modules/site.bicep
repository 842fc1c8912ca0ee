// The server: bot, tab and API in one Node process.
param name string
param location string
param tags object
param planSku string
param subnetId string
param identityId string
param identityClientId string
param workspaceId string
param publicDomain string
param microsoftAppId string
param allowedTenants string
param firstAdministrator string
param tablesEndpoint string
param queuesEndpoint string

var domain = empty(publicDomain) ? site.properties.defaultHostName : publicDomain

// A second place beside the one in use: a new version is tried there and then swapped in. Basic plans have none.
var hasSlot = !startsWith(planSku, 'B')

// The same in both places, so that a swap changes no setting and restarts nobody: old and new share tables and queues.
var serverSettings = {
  MicrosoftAppType: 'SingleTenant'
  MicrosoftAppId: microsoftAppId
  // The managed identity can stand in for the app only within the tenant that both belong to.
  MicrosoftAppTenantId: tenant().tenantId
  ALLOWED_TENANTS: allowedTenants
  FIRST_ADMINISTRATOR: firstAdministrator
  TABLES_ENDPOINT: tablesEndpoint
  QUEUES_ENDPOINT: queuesEndpoint
  AZURE_CLIENT_ID: identityClientId
  PUBLIC_URL: 'https://${domain}'
  PORT: '8080'
  // App Service installs the packages and builds the tab from what is uploaded.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
  // A swap waits until the new version reaches its tables and queues.
  WEBSITE_SWAP_WARMUP_PING_PATH: '/readyz'
  WEBSITE_SWAP_WARMUP_PING_STATUSES: '200'
  // Seconds to finish in when it is stopped; App Service gives five where nothing is said, and 120 at most.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '60'
}

var server = {
  linuxFxVersion: 'NODE|24-lts'
  // Said outright, because `npm start` is the demonstration.
  appCommandLine: 'node bot/main.ts'
  alwaysOn: true
  // Liveness alone: an instance is not replaced because the storage does not answer for a while.
  healthCheckPath: '/healthz'
  http20Enabled: true
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
  remoteDebuggingEnabled: false
}

var serverIdentity = {
  type: 'UserAssigned'
  userAssignedIdentities: {
    '${identityId}': {}
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: planSku
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'web' })
  kind: 'app,linux'
  identity: serverIdentity
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: server
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: serverSettings
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPublishingPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource next 'Microsoft.Web/sites/slots@2023-12-01' = if (hasSlot) {
  parent: site
  name: 'next'
  location: location
  tags: tags
  kind: 'app,linux'
  identity: serverIdentity
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: server
  }
}

resource nextSettings 'Microsoft.Web/sites/slots/config@2023-12-01' = if (hasSlot) {
  parent: next
  name: 'appsettings'
  properties: serverSettings
}

resource noFtpPasswordNext 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2023-12-01' = if (hasSlot) {
  parent: next
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPublishingPasswordNext 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2023-12-01' = if (hasSlot) {
  parent: next
  name: 'scm'
  properties: {
    allow: false
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}

resource logsNext 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (hasSlot) {
  scope: next
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
  }
}

output id string = site.id
output publicDomain string = domain
output publicUrl string = 'https://${domain}'
