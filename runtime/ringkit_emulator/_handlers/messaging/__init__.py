"""Messaging: the message store, SMS and MMS, fax, high-volume SMS, message threads."""
