"""`ringkit completion`: prints the script that completes the command in a shell."""

from __future__ import annotations

import click

from ringkit_cli._completion import SHELLS, Shell, script


@click.command(
    name="completion",
    short_help="Print what completes the command in a shell.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: Shell) -> None:
    """Print the script that completes commands, options and their values in SHELL.

    \b
    Examples:
      eval "$(ringkit completion bash)"     in ~/.bashrc
      eval "$(ringkit completion zsh)"      in ~/.zshrc
      ringkit completion fish | source      in ~/.config/fish/config.fish
    """
    click.echo(script(shell))
