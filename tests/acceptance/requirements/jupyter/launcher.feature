Feature: The launcher
  Scenario: It offers what can be made
    Given I visit "/lab?reset"
    Then the "Launcher" tab should be selected
    And I should see the headings "Notebook", "Console" and "Other"
    And there should be cards for "Text File", "Markdown File" and "Python File"

  Scenario: A new text file
    Given I visit "/lab?reset"
    When I click on the "Text File" card
    Then a tab whose name starts with "untitled" should open
    And the file browser should contain "untitled.txt"
