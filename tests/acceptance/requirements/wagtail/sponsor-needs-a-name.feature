Feature: Sponsors are complete

  Scenario: Bad values are pointed out
    Given I have logged in as "editor" with password "open the presses" at "/admin/login/"
    And I am on "/admin/snippets/newsroom/sponsor/add/"
    When I fill in the following:
      | Name          |        |
      | Website       | nowhere |
      | Amount a year | 5       |
    And I submit the form
    Then I should see "This field is required."
    And I should see "Enter a valid URL."
    And the website field should still contain "nowhere"
    And "Amount a year" should have no error
