// A private address for the tables inside your own network.
param name string
param location string
param tags object
param storageAccountId string
param subnetId string
param dnsZoneId string

resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: 'tables'
        properties: {
          privateLinkServiceId: storageAccountId
          groupIds: ['table']
        }
      }
    ]
  }
}

resource dnsRecord 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = if (!empty(dnsZoneId)) {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'tables'
        properties: {
          privateDnsZoneId: dnsZoneId
        }
      }
    ]
  }
}
