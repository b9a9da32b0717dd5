"""`python -m ringkit_cli`: the same as the command `ringkit`."""

from ringkit_cli import main

if __name__ == "__main__":
    main()
