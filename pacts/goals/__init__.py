"""Goals: what several actions a phrase such as "log in" or "find X" stands for, told from what the page shows."""
