Feature: Printing
  Scenario: failed element_absent
    Given I open "/admin/snippets/newsroom/sponsor/"
    And I log in as "editor" with "open the presses"
    When I click the "Print invoices" button
    Then I see "Printed"
