Feature: The file browser

  Background:
    Given I am on "/lab?reset"

  Scenario: The home folder
    Then I see the folders "archive" and "data"
    And I see the files "README.md", "questions.txt" and "sums.ipynb" in the file browser

  Scenario: Down into a folder and up again
    When I double click on the "data" folder
    Then the file browser shows "rainfall.csv"
    But "README.md" is not listed
    When I click on the folder icon in the breadcrumbs
    Then "README.md" is listed again
