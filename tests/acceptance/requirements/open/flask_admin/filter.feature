Feature: Filters of the back office

  Background:
    Given I go to "/admin/owner/"

  Scenario: People of Faro
    When I click on "Add Filter"
    And I choose "City" from the menu
    And I enter "Faro" in the filter's text field
    And I click the "Apply" button
    Then all rows contain "Faro"
    And "Alma Reyes" is not in the table

  Scenario: Taking the filter away
    When I select Add Filter > City
    And I type "Lisbon" and press Enter
    Then "Felix Moor" should not be visible
    When I click on "Reset Filters"
    Then "Felix Moor" should be visible

  Scenario: Another comparison
    When I click "Add Filter" and then "City"
    And I change "contains" to "not contains"
    And I fill the filter field with "Lisbon"
    And I apply the filter
    Then I don't see "Alma Reyes"
    But I see "Felix Moor"
