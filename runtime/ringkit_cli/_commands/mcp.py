"""`ringkit mcp`: a server for assistants, over standard input and output."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as invocation_command

if TYPE_CHECKING:
    from ringkit import RingCentral


@invocation_command(
    prints_json=False,
    epilog="""\
\b
Examples:
  ringkit mcp
  ringkit mcp --allow-write --events instant_messages --events telephony_sessions
  ringkit mcp --emulator --allow-write

\b
In the settings of a host:
  {"mcpServers": {"ringcentral": {"command": "ringkit", "args": ["mcp"]}}}
""",
)
@click.option("--allow-write", is_flag=True, help="Let the assistant change things too.")
@click.option("--no-confirm", is_flag=True, help="With --allow-write: send without a question.")
@click.option(
    "--events", multiple=True, metavar="FILTER",
    help="An event filter to listen to: instant_messages, or a path; may be repeated.",
)  # fmt: skip
@click.option(
    "--event-count", type=click.IntRange(1, 10_000), default=200, show_default=True,
    help="How many events are kept.",
)  # fmt: skip
@click.option(
    "--max-chars", type=click.IntRange(1_000, 1_000_000), default=20_000, show_default=True,
    help="How long an answer may be before it is cut.",
)  # fmt: skip
@click.option("--emulator", is_flag=True, help="Use an emulator, started with the server.")
def command(
    invocation: Invocation,
    allow_write: bool,
    no_confirm: bool,
    events: Sequence[str],
    event_count: int,
    max_chars: int,
    emulator: bool,
) -> None:
    """Serve the platform to an assistant, as tools of the Model Context Protocol.

    The host (an editor or a chat program) starts this command and talks to it over standard input
    and output. Four tools search, describe and call the operations of the platform, and read recent
    events. Without --allow-write they only read; with it, each change is confirmed by the user
    through the host. No secret is ever part of an answer.
    """
    if no_confirm and not allow_write:
        raise click.UsageError("--no-confirm needs --allow-write.")
    try:
        from ringkit_cli._mcp.server import Tools, make_server, serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types", "pydantic", "anyio"):
            raise
        raise click.ClickException("The server needs mcp 2: pip install 'ringkit[mcp]'.") from None
    from ringkit_cli._event_filters import event_filter
    from ringkit_cli._mcp.calls import Caller
    from ringkit_cli._mcp.events import EventLog

    # Hosts end a server that does not end by itself with SIGTERM.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    filters = [event_filter(text) for text in events]
    with _client(invocation, emulator) as rc, ExitStack() as stack:
        log = EventLog(rc, event_count)
        stack.callback(log.close)
        if filters:
            log.start(filters)
        tools = Tools(Caller(rc, max_chars), log, allow_write=allow_write, confirm=not no_confirm)
        serve(make_server(tools, allow_write=allow_write))


@contextmanager
def _client(invocation: Invocation, emulator: bool) -> Iterator[RingCentral]:
    """Yield the client of the profile, or of an emulator that ends with the server."""
    if not emulator:
        with invocation.client() as rc:
            yield rc
        return
    from ringkit import RingCentral

    try:
        from ringkit_emulator import Emulator
    except ImportError as error:  # says which extra to install
        raise click.ClickException(str(error)) from None
    with Emulator() as platform, RingCentral(
        server_url=platform.url,
        media_url=platform.media_url,
        client_id=platform.client_id,
        client_secret=platform.client_secret,
        jwt=platform.jwt,
    ) as rc:  # fmt: skip
        invocation.note(f"emulator at {platform.url}, control at {platform.control_url}")
        yield rc
