"""The way of a request through the emulated platform, in one place.

Fault, route, access token, rate limit, validation, handler, answer: in this order.
"""

import inspect
import logging
from collections.abc import Awaitable
from dataclasses import dataclass

from ringkit_emulator._access import Permits
from ringkit_emulator._clock import Clock
from ringkit_emulator._description.document import Operation
from ringkit_emulator._description.parameters import ParameterError
from ringkit_emulator._faults import Fault
from ringkit_emulator._handlers.bulk import BULK_PARAMETERS, answer_bulk, is_bulk
from ringkit_emulator._handlers.call import Call, Route
from ringkit_emulator._handlers.routes import GENERIC_ROUTE, ROUTES, answer_undescribed
from ringkit_emulator._oauth.sessions import AccessToken
from ringkit_emulator._options import Options
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._urls import Links
from ringkit_emulator._wire.common_headers import dressed, preflight, tunnelled
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, error_answer, unknown_path
from ringkit_emulator._wire.messages import Answer, Request
from ringkit_emulator._wire.service_errors import in_family
from ringkit_emulator._wiring import Assembly

_log = logging.getLogger("ringkit_emulator")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What goes over the wire: an answer, maybe ``cut`` in half, or nothing (``answer`` None)."""

    answer: Answer | None
    cut: bool = False


class Platform:
    """One emulated platform, without its sockets. One thread owns it."""

    def __init__(self, options: Options, clock: Clock, links: Links) -> None:
        self.options = options
        self.clock = clock
        self.assembly = Assembly(options, clock, links)
        self.permits = Permits(self.assembly)

    def reset(self) -> None:
        """Begin again: state, tokens, limits, faults, log and clock as at the start."""
        self.clock.reset()
        self.assembly.reset()
        self.permits = Permits(self.assembly)

    async def deliver(self, request: Request) -> Delivery:
        """Log and carry out a request and return what goes back."""
        entry = self._log(request)
        delivery = await self.carry_out(request)
        entry.status = None if delivery.answer is None else delivery.answer.status
        return delivery

    async def carry_out(self, request: Request) -> Delivery:
        """Carry out a request, with planned faults applied; it leaves no trace in the log."""
        fault = self.assembly.faults.take(request.method, request.path)
        if fault is None:
            return Delivery(await self.answer(request))
        return await self._failed(request, fault)

    async def _failed(self, request: Request, fault: Fault) -> Delivery:
        if fault.kind == "delay":
            await self.clock.sleep(fault.seconds)
            return Delivery(await self.answer(request))
        if fault.kind in ("truncate", "garbage") or fault.processed:
            answer = await self.answer(request)
            if fault.kind == "truncate":
                return Delivery(answer, cut=True)
            if fault.kind == "garbage" and answer.status not in (204, 304):
                answer.body = _bytes(fault.body) or b"\x00<html>garbage"
            if fault.kind == "garbage":
                return Delivery(answer)
        if fault.kind == "drop":
            return Delivery(None)
        return Delivery(Answer(fault.status, _bytes(fault.body), list(fault.headers.items())))

    def _log(self, request: Request) -> LoggedRequest:
        entry = LoggedRequest(
            method=request.method,
            path=request.target,
            headers=request.headers.as_dict(),
            body=request.body,
            at=self.clock.time(),
        )
        self.assembly.journal.add(entry)
        return entry

    async def answer(self, request: Request) -> Answer:
        """Return the answer to a request; never raises."""
        try:
            answer = await self._answer(tunnelled(request))
        except PlatformError as error:
            answer = error_answer(error, request.path)
        except Exception:
            # Without the query: it may hold an access token.
            _log.exception("%s %s failed", request.method, request.path)
            failure = PlatformError(500, "CMN-203", "Internal server error")
            answer = error_answer(failure, request.path)
        tag = request.headers.get("discovery-tag")
        if tag and tag != self.assembly.services.discovery_tag:
            answer.headers.append(("discovery-required", "true"))
        return dressed(answer, request, self.assembly.ids.uuid(), self.clock.time())

    async def _answer(self, request: Request) -> Answer:
        ready = preflight(request)
        if ready is not None:
            return ready
        undescribed = answer_undescribed(self.assembly.services, request)
        if undescribed is not None:
            return await _settled(undescribed)
        match = self.assembly.routes.find(request.path)
        if match is None:
            return unknown_path()
        operation = match.operations.get(request.method)
        if operation is None:
            allowed = ", ".join(sorted(match.operations))
            raise PlatformError(
                405, "CMN-202", "Method is not supported", headers=[("Allow", allowed)]
            )
        if not self._serves(operation, request):
            return unknown_path()
        return await self._operate(request, operation, match.arguments(operation))

    def _serves(self, operation: Operation, request: Request) -> bool:
        if request.on_media:
            return operation.on_media
        return self.options.media_on_platform or not operation.on_media

    async def _operate(
        self, request: Request, operation: Operation, values: dict[str, str]
    ) -> Answer:
        verdict = None
        route = ROUTES.get(operation.id, GENERIC_ROUTE)
        try:
            token = None if route.public else self.permits.bearer(request)
            verdict = self.permits.take(operation, request, token)
            call = self._call(request, operation, route, values, token)
            answer = await (
                answer_bulk(call, route.handler) if is_bulk(call) else _settled(route.handler(call))
            )
        except PlatformError as error:
            declared = operation.responses.get(error.status)
            mute = declared is not None and not declared.schemas and operation.group != "Auth"
            shown = in_family(error, operation.template)
            answer = error_answer(shown, request.path, without_body=mute)
            verdict = verdict if error.labelled else None
        else:
            self.assembly.journal.executed[operation.id] += 1
        if verdict is not None:
            answer.headers.extend(verdict.headers())
        return answer

    def _call(
        self,
        request: Request,
        operation: Operation,
        route: Route,
        values: dict[str, str],
        token: AccessToken | None,
    ) -> Call:
        self.permits.check(operation, token)
        assembly = self.assembly
        pairs = [(name, text) for name, text in request.query if name not in _EVERYWHERE]
        try:
            path = assembly.parameters.read_path(operation.path_parameters, values)
            query = (
                assembly.parameters.read_query(operation.query_parameters, pairs)
                if route.check_query
                else dict(pairs)
            )
        except ParameterError as error:
            raise bad_parameter(error.name, error.value, str(error)) from error
        resolved = self.permits.resolve(path, token)
        _check_size(operation, request)
        body = (
            assembly.bodies.read_bulk(operation, request)
            if operation.id in BULK_PARAMETERS
            else None
        )
        if body is None:
            body = assembly.bodies.read(operation, request, check=route.check_body)
        return Call(request, operation, resolved, query, body, assembly.services, token)


_EVERYWHERE = frozenset({"access_token", "_method"})


def _check_size(operation: Operation, request: Request) -> None:
    if operation.max_body is not None and len(request.body) > operation.max_body:
        raise PlatformError(413, "MSG-338", f"The body is larger than {operation.max_body} bytes")


async def _settled(answer: Answer | Awaitable[Answer]) -> Answer:
    return await answer if inspect.isawaitable(answer) else answer


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
