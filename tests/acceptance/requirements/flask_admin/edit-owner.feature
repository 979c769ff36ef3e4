Feature: Keeping owners up to date

  Scenario: Bruno moves
    Given the user is on the owners page "/admin/owner/"
    When the user clicks the pencil icon in the row of "Bruno Dias"
    Then the first "Name" field contains "Bruno Dias"
    When the user changes the city to "Coimbra"
    And the user clicks on "Save"
    Then the notification "Record was successfully saved." is shown
    And the city in Bruno Dias's row is "Coimbra"

  Scenario: Changes can be thrown away
    Given the user is on the owners page "/admin/owner/"
    When the user edits the row with "Carla Nunes"
    And the user empties the Email field
    And the user clicks the red Cancel button
    Then "carla@example.com" is still displayed
