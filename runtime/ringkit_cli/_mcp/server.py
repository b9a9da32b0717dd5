"""The tools of the server: search, describe and call operations, and read recent events."""

from __future__ import annotations

import json
import threading
from functools import partial
from typing import Annotated, Any, Final

import anyio
import click
from mcp.server.mcpserver import Context, Elicit, ElicitationResult, MCPServer, Resolve
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import BaseModel, Field

from ringkit import RingkitError, __version__
from ringkit_cli._api.requests import PreparedRequest
from ringkit_cli._event_filters import event_filter
from ringkit_cli._mcp.calls import FILE_FORM, Caller, CallRefusedError, prepare
from ringkit_cli._mcp.events import EventLog
from ringkit_cli._operations.describe import describe, summary_of
from ringkit_cli._operations.effects import effect, reads_only, without_secrets
from ringkit_cli._operations.search import search
from ringkit_cli._operations.table import OperationInfo, find, similar_names

_INSTRUCTIONS: Final = """\
Reads and changes a RingCentral account: calls, messages, faxes, users, devices and settings.
Find an operation with search_operations, read its arguments and the schema of its body with
describe_operation, then send it with call_operation. The ids of the account and of the user who is
logged in are "~", which is what they are when left out. Lists are read a page at a time (page,
per_page). recent_events shows what has happened since the server listens.
"""
#: How much of the arguments a question shows, in characters.
_SHOWN_ARGUMENTS: Final = 2_000
#: How long a tool waits for events at most, in seconds.
_MAX_WAIT: Final = 60.0


class Confirmation(BaseModel):
    """What the user answers before something is changed."""

    send: bool = Field(description="Send this request")


class Tools:
    """What the tools share: the calls, the events, and what is allowed."""

    def __init__(
        self, caller: Caller, events: EventLog, *, allow_write: bool, confirm: bool
    ) -> None:
        self._caller = caller
        self._events = events
        self._allow_write = allow_write
        self._confirm = confirm

    def search_operations(
        self,
        query: Annotated[str, Field(description="Words, such as: call queue members")],
        limit: Annotated[int, Field(ge=1, le=50)] = 10,
    ) -> str:
        """Search the operations by words of their names, paths and sections, the best first."""
        found = search(query, limit)
        if not found:
            raise ToolError(f"No operation is about {query!r}; try other or fewer words.")
        return json.dumps({"operations": [summary_of(info) for info in found]})

    def describe_operation(
        self, operation: Annotated[str, Field(description="An id such as createSMSMessage")]
    ) -> str:
        """Describe an operation: parameters, JSON Schema of its body, permissions, an example."""
        found = describe(_known(operation))
        if files := found.get("body", {}).get("files"):
            found["body"]["files"] = dict.fromkeys(files, f"a file is {FILE_FORM}")
        return json.dumps(found, ensure_ascii=False)

    def confirmation(
        self,
        context: Context,
        operation: str = "",
        arguments: dict[str, Any] | None = None,
        result: str = "",
    ) -> Confirmation | Elicit[Confirmation]:
        """Return the question to the user before a call; none for what only reads.

        Raises ToolError for a call that is not allowed, or that cannot be right.
        """
        if result:
            return Confirmation(send=True)
        info = _known(operation)
        if reads_only(info):
            return Confirmation(send=True)
        what = f"{info.id} {effect(info)} ({info.method} {info.path})"
        if not self._allow_write:
            raise ToolError(
                f"{what}, and this server only reads. The user can start it with --allow-write."
            )
        request = _prepared(info, arguments)
        if not self._confirm:
            return Confirmation(send=True)
        capabilities = context.client_capabilities
        asks = capabilities.elicitation if capabilities is not None else None
        if asks is None or (asks.form is None and asks.url is not None):
            raise ToolError(
                f"{what}, and has to be confirmed, which this host cannot do (it has no "
                "elicitation). Started with --no-confirm, the server sends without a question."
            )
        return Elicit(_question(info, request, arguments or {}), Confirmation)

    async def call_operation(
        self,
        operation: str,
        arguments: dict[str, Any] | None,
        result: str,
        offset: int,
        answer: Any,
    ) -> str:
        """Send a call, or return more of an answer that was cut."""
        try:
            if result:
                return self._caller.rest(result, offset)
            if answer.action != "accept" or not answer.data.send:
                raise ToolError("The user declined: nothing was sent.")
            request = _prepared(_known(operation), arguments)
            return await anyio.to_thread.run_sync(self._caller.send, request)
        except CallRefusedError as error:
            raise ToolError(str(error)) from None

    async def recent_events(
        self,
        limit: Annotated[int, Field(ge=1, le=100)] = 20,
        after: Annotated[int, Field(ge=0, description="Only events with a higher number")] = 0,
        wait_seconds: Annotated[float, Field(ge=0, le=_MAX_WAIT)] = 0,
        event_filters: Annotated[
            list[str] | None,
            Field(description="Filters to subscribe to as well: instant_messages, or a path"),
        ] = None,
    ) -> str:
        """Return the last events of the platform that arrived while the server listens.

        Filters are names of ringkit.filters, such as instant_messages, message_store, presence or
        telephony_sessions, or paths. Those that were given once stay subscribed to.
        """
        try:
            filters = [event_filter(text) for text in event_filters or ()]
            if filters:
                await anyio.to_thread.run_sync(self._events.subscribe, filters)
        except click.UsageError as error:
            raise ToolError(error.message) from None
        except (RingkitError, ValueError) as error:
            raise ToolError(str(error)) from None
        found = await anyio.to_thread.run_sync(
            partial(self._events.recent, limit, after, wait_seconds)
        )
        if not found["event_filters"] and "failure" not in found:
            found["note"] = "no event filter yet: give event_filters, such as instant_messages"
        return json.dumps(found, ensure_ascii=False)


def make_server(tools: Tools, *, allow_write: bool) -> MCPServer[Any]:
    """Return the server with its four tools."""
    server: MCPServer[Any] = MCPServer(
        "ringkit", title="RingCentral", version=__version__, instructions=_INSTRUCTIONS,
        log_level="WARNING",
    )  # fmt: skip

    async def call_operation(
        answer: Any,
        operation: Annotated[str, Field(description="An id such as readUserCallLog")] = "",
        arguments: Annotated[
            dict[str, Any] | None,
            Field(description="By the names that describe_operation shows; the body is `body`"),
        ] = None,
        result: Annotated[str, Field(description="An answer that was cut, instead of a call")] = "",
        offset: Annotated[int, Field(ge=0, description="With result: where the part begins")] = 0,
    ) -> str:
        return await tools.call_operation(operation, arguments, result, offset, answer)

    # Annotations are texts here, which cannot name what belongs to this server.
    call_operation.__annotations__["answer"] = Annotated[
        ElicitationResult[Confirmation], Resolve(tools.confirmation)
    ]
    reading = ToolAnnotations(read_only_hint=True, open_world_hint=False)
    writing = "Asks the user before it changes something." if allow_write else "It only reads."
    calling = (
        f"Call an operation of the platform. {writing} Long answers are cut, and say how to get "
        "the rest."
    )
    for function, description, hints in (
        (tools.search_operations, None, reading),
        (tools.describe_operation, None, reading),
        (
            call_operation,
            calling,
            ToolAnnotations(
                read_only_hint=not allow_write,
                destructive_hint=allow_write,
                idempotent_hint=not allow_write,
                open_world_hint=True,
            ),
        ),
        (tools.recent_events, None, ToolAnnotations(read_only_hint=True, open_world_hint=True)),
    ):
        server.add_tool(
            function, description=description, annotations=hints, structured_output=False
        )
    return server


def serve(server: MCPServer[Any]) -> None:
    """Serve over standard input and output until the host closes them, or Ctrl-C.

    A read of the standard input cannot be cancelled: it is left to a daemon thread, and this one
    waits, so that an interrupt ends it.
    """
    failures: list[BaseException] = []

    def run() -> None:
        try:
            server.run("stdio")
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run, name="ringkit mcp", daemon=True)
    thread.start()
    # On Windows a wait without a timeout is not interrupted by signals.
    while thread.is_alive():
        thread.join(0.5)
    if failures:
        raise failures[0]


def _known(operation: str) -> OperationInfo:
    """Return the operation with this name. Raises ToolError that proposes others."""
    info = find(operation)
    if info is not None:
        return info
    similar = similar_names(operation) or [found.id for found in search(operation, 3)]
    hint = f"; similar are {', '.join(similar)}" if similar else ""
    raise ToolError(f"There is no operation {operation!r}{hint}. search_operations finds them.")


def _prepared(info: OperationInfo, arguments: dict[str, Any] | None) -> PreparedRequest:
    try:
        return prepare(info, arguments or {})
    except CallRefusedError as error:
        raise ToolError(str(error)) from None


def _question(info: OperationInfo, request: PreparedRequest, arguments: dict[str, Any]) -> str:
    """Return what the user is asked: what would be sent, without secrets."""
    shown = json.dumps(without_secrets(arguments), ensure_ascii=False, indent=1)
    if len(shown) > _SHOWN_ARGUMENTS:
        shown = f"{shown[:_SHOWN_ARGUMENTS]}... ({len(shown):,} characters)"
    return f"{info.summary}: send {request.name}?\n{shown}"
