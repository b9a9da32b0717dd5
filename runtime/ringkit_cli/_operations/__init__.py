"""What the command knows of the operations of the platform, from the data of `ringkit_api`."""
