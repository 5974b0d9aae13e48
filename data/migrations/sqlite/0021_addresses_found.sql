-- The addresses of employers are found by their pieces as names are. Only a derived table: it is filled again by the program.
DELETE FROM gram;
