Feature: Checkout
  Only a complete address leads to the overview of the order.

  Background:
    Given I am on the shop's start page
    And I log in as "standard_user" with the password "{{secret:shop_password}}"
    And I add "Enamel Mug" to the cart
    And I open the shopping cart
    And I click "Checkout"

  Scenario: A complete order
    When I fill in the form:
      | First name | Last name | E-mail            | Postal code |
      | Bela       | Kovacs    | bela@example.com  | 1012        |
    And I select "Netherlands" from "Country"
    And I check "I accept the terms and conditions"
    And I click "Continue"
    Then the heading "Overview" is visible
    And the item total is "$12.00"
    When I click "Finish"
    Then I see "Thank you for your order!"

  Scenario Outline: What is missing is said
    When I fill "First name" with "<first name>"
    And I fill "E-mail" with "<e-mail>"
    And I check "I accept the terms and conditions"
    And I click "Continue"
    Then I see "<message>"

    Examples:
      | first name | e-mail           | message                        |
      |            | ann@example.com  | First name is required.        |
      | Ann        | ann.example.com  | Enter a valid e-mail address.  |

  Scenario: Without the terms there is no way on
    When I fill "First name" with "Ann"
    Then the "Continue" button is disabled
