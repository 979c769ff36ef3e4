Feature: Tabs
  Scenario: Closing a file leaves the launcher
    Given the user has opened "/lab/tree/questions.txt?reset"
    Then there is a tab "questions.txt"
    When the user clicks the close icon of the "questions.txt" tab
    Then the tab "questions.txt" is gone
    And the Launcher is shown
