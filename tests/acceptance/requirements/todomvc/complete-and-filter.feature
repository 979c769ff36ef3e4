Feature: Todo list

  Background:
    Given I am on the home page
    When I enter "Write tests" into the "What needs to be done?" field and press Enter
    And I enter "Drink tea" into the "What needs to be done?" field and press Enter

  Scenario: Completing an item
    When I check the checkbox in the row of "Write tests"
    Then I see "item left"
    And the checkbox in the row of "Write tests" is checked
    When I click the "Active" link
    Then I do not see "Write tests"
    And "Drink tea" is visible

  Scenario: Filtering completed items
    When I check the checkbox in the row of "Drink tea"
    And I click "Completed"
    Then I should see "Drink tea"
    And I should not see "Write tests"

  Scenario: Clearing completed items
    When I check the checkbox in the row of "Drink tea"
    And I click the "Clear completed" button
    Then "Drink tea" should no longer be visible
    And "Write tests" is visible
