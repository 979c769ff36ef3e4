Feature: Saving
  Scenario: failed expectation_not_met
    Given I open "/lab/tree/questions.txt?reset"
    When I open the File menu
    Then the "Save Text" menu item is enabled
    And the "Burn to CD" menu item is visible
