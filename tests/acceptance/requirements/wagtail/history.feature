Feature: Page history
  Scenario: The history tells who published
    Given I am logged in as "editor" with the password "open the presses" on "/admin/login/"
    And I open "/admin/pages/6/edit/"
    When I click on the History icon in the header
    Then the heading contains "History"
    And the first row of the table contains "Published"
