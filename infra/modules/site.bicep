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
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
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
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: {
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
  }
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

output id string = site.id
output publicDomain string = domain
output publicUrl string = 'https://${domain}'
