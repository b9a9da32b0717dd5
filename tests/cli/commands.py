"""All commands of the tree, with those in groups."""

from __future__ import annotations

from collections.abc import Iterator

import click

from ringkit_cli._main import root

Path = tuple[str, ...]


def all_commands(
    command: click.Command = root, path: Path = ()
) -> Iterator[tuple[Path, click.Command]]:
    """Yield each command below `command`, with its words."""
    if path:
        yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name="ringkit")
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from all_commands(found, (*path, name))


def options(command: click.Command) -> set[str]:
    """Return the options of a command, with their dashes."""
    return {name for parameter in command.params for name in parameter.opts}
