// Who is told, and of what. The rules read the server's own log lines: one JSON object each, without texts or names.
param name string
param location string
param tags object
param workspaceId string
@description('Where the alerts are sent. A shared mailbox rather than one person.')
param email string

var lines = 'AppServiceConsoleLogs | extend line = parse_json(ResultDescription) | extend level = tostring(line.level), event = tostring(line.event)'

// Each query gives one row, also where there was no line at all, so that silence is a number too.
var rules = [
  {
    name: 'failed-sends'
    title: 'Tryg Overblik: beskeder, der ikke kan sendes'
    description: 'Beskeder er opgivet eller lagt til side de seneste 15 minutter. Se Drift i fanen og loggen.'
    severity: 2
    query: '${lines} | summarize found = countif(level == "error" and event in ("notice_not_sent", "notice_given_up", "notice_broke_off", "notice_poisoned", "poison_not_settled"))'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'late-scheduler'
    title: 'Tryg Overblik: planlæggeren står stille'
    description: 'Planlæggeren har ikke meldt sig i 15 minutter: påmindelser bliver ikke sendt, eller serveren kører ikke. Se /readyz.'
    severity: 1
    query: '${lines} | summarize found = countif(event == "ticking")'
    operator: 'LessThan'
    threshold: 1
  }
  {
    name: 'errors'
    title: 'Tryg Overblik: mange fejl'
    description: 'Mindst fem fejl på 15 minutter. Fejl betyder, at nogen skal gøre noget.'
    severity: 2
    query: '${lines} | summarize found = countif(level == "error")'
    operator: 'GreaterThanOrEqual'
    threshold: 5
  }
  {
    name: 'outages'
    title: 'Tryg Overblik: Teams eller lageret svarer ikke'
    description: 'Mindst 20 kald på 15 minutter fik intet svar. Ofte går det over af sig selv; intet er gået tabt.'
    severity: 2
    query: '${lines} | summarize found = countif(event in ("outage", "queue_not_read", "tick_failed"))'
    operator: 'GreaterThanOrEqual'
    threshold: 20
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'TrygOverblik'
    emailReceivers: [
      {
        name: 'drift'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [for rule in rules: {
  name: '${name}-${rule.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: rule.title
    description: rule.description
    enabled: true
    severity: rule.severity
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    // Until the server has written its first line the workspace may not know the table, and would refuse the rule.
    skipQueryValidation: true
    // The message says too when it is over.
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Total'
          metricMeasureColumn: 'found'
          operator: rule.operator
          threshold: rule.threshold
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [people.id]
    }
  }
}]
