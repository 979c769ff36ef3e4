Feature: Long tables have pages
  Scenario: The second page of the sightings
    Given the user opens "/garden/sightings"
    Then the user sees "132 rows"
    And the table has 100 rows
    When the user clicks the "Next page" link
    Then the table has 32 rows
    And the "Next page" link is no longer displayed
