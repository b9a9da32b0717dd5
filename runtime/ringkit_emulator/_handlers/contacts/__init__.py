"""Contacts: personal address books and the company directory."""
