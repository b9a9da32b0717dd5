"""What happens to a request: the steps from the request to the answer, in order.

Faults, routing, access token, rate limit, permissions, validation, handler, answer.
"""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Awaitable
from pathlib import Path

from attrs import frozen

from ringkit_emulator._access import AccessControl, client_id_of
from ringkit_emulator._clock import Clock
from ringkit_emulator._description.document import Operation
from ringkit_emulator._description.parameters import ParameterError
from ringkit_emulator._faults import Fault
from ringkit_emulator._handlers.bulk import BULK_PARAMETERS, answer_bulk, is_bulk
from ringkit_emulator._handlers.call import Call, Route
from ringkit_emulator._handlers.routes import GENERIC_ROUTE, ROUTES, answer_undescribed
from ringkit_emulator._oauth.errors import PLANNED_CODES, planned_error
from ringkit_emulator._oauth.sessions import AccessToken
from ringkit_emulator._options import Options
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._urls import Urls
from ringkit_emulator._wire.common_headers import (
    preflight_answer,
    with_common_headers,
    with_method_override,
)
from ringkit_emulator._wire.errors import (
    OAuthError,
    PlatformError,
    bad_parameter,
    error_answer,
    unknown_path,
)
from ringkit_emulator._wire.messages import Answer, Request
from ringkit_emulator._wire.service_errors import as_service_error
from ringkit_emulator._wiring import Components

_log = logging.getLogger("ringkit_emulator")


@frozen
class WireResponse:
    """What a client receives.

    `answer` None closes the connection without an answer; `truncated` sends half of the body and
    then closes the connection.
    """

    answer: Answer | None
    truncated: bool = False


class Platform:
    """One emulated platform, without sockets. All calls must come from one thread."""

    def __init__(self, options: Options, clock: Clock, urls: Urls) -> None:
        self.options = options
        self.clock = clock
        self.components = Components(options, clock, urls)
        self.access = AccessControl(self.components)

    def reset(self) -> None:
        """Return state, tokens, rate limits, faults, request log and clock to the start."""
        self.clock.reset()
        self.components.reset()
        self.access = AccessControl(self.components)

    async def respond(self, request: Request) -> WireResponse:
        """Log a request, handle it and return what the client receives."""
        entry = self._log(request)
        response = await self.respond_logged(request, entry)
        self.components.request_log.answered(entry, response.answer)
        return response

    async def respond_logged(self, request: Request, entry: LoggedRequest) -> WireResponse:
        """Handle a request, apply planned faults and return what the client receives.

        What is learned of the request is recorded in its `entry` of the log.
        """
        fault = self.components.faults.take(request.method, request.path)
        if fault is None:
            return WireResponse(await self.answer(request, entry))
        match = self.components.routes.find(request.path)
        operation = None if match is None else match.operations.get(request.method)
        if operation is not None:
            entry.operation, entry.rate_group = operation.id, operation.group
        response = await self._respond_with_fault(request, fault, entry)
        entry.reason = f"planned fault: {fault.effect()}"
        return response

    async def _respond_with_fault(
        self, request: Request, fault: Fault, entry: LoggedRequest
    ) -> WireResponse:
        if fault.kind == "delay":
            await self.clock.sleep(fault.seconds)
            return WireResponse(await self.answer(request, entry))
        if fault.kind in ("truncate", "garbage") or fault.processed:
            answer = await self.answer(request, entry)
            if fault.kind == "truncate":
                return WireResponse(answer, truncated=True)
            if fault.kind == "garbage" and answer.status not in (204, 304):
                answer.body = _bytes(fault.body) or b"\x00<html>garbage"
            if fault.kind == "garbage":
                return WireResponse(answer)
        if fault.kind == "drop":
            return WireResponse(None)
        return WireResponse(self._planned_answer(request, fault))

    def _planned_answer(self, request: Request, fault: Fault) -> Answer:
        """Return the answer of a `status` fault, with the platform's own body if it has none."""
        headers = list(fault.headers.items())
        code = PLANNED_CODES.get(fault.status)
        if fault.body is not None or code is None:
            return Answer(fault.status, _bytes(fault.body), headers)
        request = with_method_override(request)
        match = self.components.routes.find(request.path)
        operation = None if match is None else match.operations.get(request.method)
        error = planned_error(fault.status, code, request.path)
        if operation is None:
            answer = error_answer(error, request.path)
        else:
            answer = self._error_answer(error, operation, request.path)
        given = {name.lower() for name, _ in headers}
        answer.headers = [pair for pair in answer.headers if pair[0].lower() not in given]
        answer.headers += headers
        return answer

    def _log(self, request: Request) -> LoggedRequest:
        entry = LoggedRequest(
            method=request.method,
            path=request.target,
            headers=request.headers.as_dict(),
            body=request.body,
            at=self.clock.time(),
        )
        self.components.request_log.add(entry)
        return entry

    async def answer(self, request: Request, entry: LoggedRequest) -> Answer:
        """Return the answer to a request, without faults; never raises."""
        try:
            answer = await self._answer(with_method_override(request), entry)
        except PlatformError as error:
            entry.reason = error.explanation()
            answer = error_answer(error, request.path)
        except Exception as error:
            entry.reason = _exception_text(error)
            # The query is not logged: it may contain an access token.
            _log.exception("%s %s failed", request.method, request.path)
            failure = PlatformError(500, "CMN-203", "Internal server error")
            answer = error_answer(failure, request.path)
        tag = request.headers.get("discovery-tag")
        if tag and tag != self.components.services.discovery_tag:
            answer.headers.append(("discovery-required", "true"))
        return with_common_headers(answer, request, self.components.ids.uuid(), self.clock.time())

    async def _answer(self, request: Request, entry: LoggedRequest) -> Answer:
        cors = preflight_answer(request)
        if cors is not None:
            return cors
        undescribed = answer_undescribed(self.components.services, request)
        if undescribed is not None:
            return await _awaited(undescribed)
        match = self.components.routes.find(request.path)
        if match is None:
            entry.reason = "no operation of the description has this path"
            return unknown_path()
        operation = match.operations.get(request.method)
        if operation is None:
            allowed = ", ".join(sorted(match.operations))
            refusal = PlatformError(
                405, "CMN-202", "Method is not supported", headers=[("Allow", allowed)]
            )
            raise refusal.because(f"the path has: {allowed}")
        entry.operation, entry.rate_group = operation.id, operation.group
        if not self._is_served_by(operation, request):
            entry.reason = "another host of the platform serves this operation"
            return unknown_path()
        return await self._respond_to_operation(
            request, operation, match.arguments(operation), entry
        )

    def _is_served_by(self, operation: Operation, request: Request) -> bool:
        if request.host == "media":
            return operation.on_media
        if request.host == "files":
            return False
        return self.options.media_on_platform or not operation.on_media

    async def _respond_to_operation(
        self,
        request: Request,
        operation: Operation,
        values: dict[str, str],
        entry: LoggedRequest,
    ) -> Answer:
        rate_limit = None
        route = ROUTES.get(operation.id, GENERIC_ROUTE)
        try:
            token = None if route.public else self.access.authenticate(request)
            if token is not None:
                entry.user = token.session.user.id
            entry.client_id = client_id_of(request, token) or None
            rate_limit = self.access.count(operation, request, token)
            call = self.call(request, operation, route, values, token)
            answer = await (
                answer_bulk(call, route.handler) if is_bulk(call) else _awaited(route.handler(call))
            )
        except PlatformError as error:
            entry.reason = error.explanation()
            answer = self._error_answer(error, operation, request.path)
            rate_limit = rate_limit if error.rate_limit_headers else None
        else:
            self.components.request_log.executed[operation.id] += 1
        if rate_limit is not None:
            answer.headers.extend(rate_limit.headers())
        return answer

    def _error_answer(self, error: PlatformError, operation: Operation, path: str) -> Answer:
        """Return an error as the service of an operation sends it."""
        declared = operation.responses.get(error.status)
        bodiless = declared is not None and not declared.schemas and operation.group != "Auth"
        service_error = as_service_error(self._as_declared(error, operation), operation.template)
        return error_answer(service_error, path, without_body=bodiless)

    def _as_declared(self, error: PlatformError, operation: Operation) -> PlatformError:
        """Return an error of the authorization server with the status of the chosen source."""
        by_guide = self.options.token_errors == "guide"
        if by_guide or not isinstance(error, OAuthError) or error.status in operation.responses:
            return error
        return OAuthError(400, error.error, error.code, error.message)

    def call(
        self,
        request: Request,
        operation: Operation,
        route: Route,
        values: dict[str, str],
        token: AccessToken | None,
    ) -> Call:
        """Return a request as a handler receives it, checked; `values` are those of the path.

        Raises PlatformError for a missing permission, and for what the description does not allow.
        """
        self.access.check_permissions(operation, token)
        components = self.components
        pairs = [
            (name, text) for name, text in request.query if name not in _COMMON_QUERY_PARAMETERS
        ]
        try:
            path = components.parameters.read_path(operation.path_parameters, values)
            query = (
                components.parameters.read_query(operation.query_parameters, pairs)
                if route.check_query
                else dict(pairs)
            )
        except ParameterError as error:
            raise bad_parameter(error.name, error.value, str(error)) from error
        resolved = self.access.resolve_path(path, token)
        _check_size(operation, request)
        body = (
            components.bodies.read_bulk(operation, request)
            if operation.id in BULK_PARAMETERS
            else None
        )
        if body is None:
            body = components.bodies.read(operation, request, check=route.check_body)
        return Call(request, operation, resolved, query, body, components.services, token)


# Status and code of too large a body, where they are documented (platform-facts.md, 14).
_TOO_LARGE = {
    "createSMSMessage": (400, "MSG-376"),
    **dict.fromkeys(
        ("createMMS", "createFaxMessage", "createA2PSMS", "mthSendMessage"), (400, "MSG-338")
    ),
}
_COMMON_QUERY_PARAMETERS = frozenset({"access_token", "_method"})


def _check_size(operation: Operation, request: Request) -> None:
    if operation.max_body is not None and len(request.body) > operation.max_body:
        status, code = _TOO_LARGE.get(operation.id, (413, "MSG-338"))
        raise PlatformError(status, code, f"The body is larger than {operation.max_body} bytes")


def _exception_text(error: Exception) -> str:
    """Return type and message of an exception, and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" (in {frames[-1].name}, {Path(frames[-1].filename).name}:{frames[-1].lineno})"
    return f"{type(error).__name__}: {error}{place if frames else ''}"


async def _awaited(answer: Answer | Awaitable[Answer]) -> Answer:
    return await answer if inspect.isawaitable(answer) else answer


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
