# failed element_absent
Feature: Printing
  Scenario: The desk cannot print
    Given I open "/admin/snippets/newsroom/sponsor/"
    And I log in as "editor" with "open the presses"
    When I click the "Print invoices" button
    Then I see "Printed"
