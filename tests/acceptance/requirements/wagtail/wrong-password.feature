Feature: Only editors get in

  Scenario: A wrong password is refused
    Given I am on "/admin/login/"
    When I enter "editor" into the "Username" field
    And I enter "guess" into the "Password" field
    And I click on the "Sign in" button
    Then I should see an error message "Your username and password didn't match. Please try again."
    And I should still be on "/admin/login/"
    And the password field should be empty

  Scenario: The password can be set anew
    Given I am on "/admin/login/"
    When I click "Forgotten password?"
    Then I should see "Reset your password"
