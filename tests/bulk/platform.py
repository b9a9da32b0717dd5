"""A platform that answers bulk requests in each documented form (platform-facts.md, 6)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import httpx
from attrs import define, field

from ringkit import AsyncRingCentral, RingCentral
from ringkit._call.call import Operation

VENDOR = "application/vnd.ringcentral.multipart+json"


@define
class Form:
    """The format of a response with several parts."""

    kind: str = "mixed"
    newline: str = "\r\n"
    part_for_204: bool = True
    quoted: bool = False
    shuffled: bool = False


@define
class Platform:
    """Answers each id with its status in `statuses` (default 200), or the request by `whole`."""

    operation: Operation
    statuses: dict[str, int]
    form: Form = field(factory=Form)
    most: int | None = None
    whole: Callable[[httpx.Request], httpx.Response] | None = None
    requests: list[httpx.Request] = field(factory=list)

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/restapi/oauth/token":
            return httpx.Response(200, json={"access_token": "secret", "expires_in": 3600})
        self.requests.append(request)
        if self.whole is not None:
            return self.whole(request)
        ids = self.ids_of(request)
        if self.most is not None and len(ids) > self.most:
            return httpx.Response(400, json=error("CMN-106"))
        statuses = [self.statuses.get(one, 200) for one in ids]
        if len(ids) == 1:
            return one_answer(ids[0], statuses[0])
        if request.method == "DELETE" and set(statuses) == {204}:
            return httpx.Response(204)
        return several(ids, statuses, self.form)

    def ids_of(self, request: httpx.Request) -> list[str]:
        assert self.operation.bulk is not None
        place = self.operation.path.split("/").index(f"{{{self.operation.bulk.parameter}}}")
        raw = request.url.raw_path.decode().partition("?")[0].split("/")[place]
        return [unquote(one) for one in raw.split(",")]

    def settings(self) -> dict[str, Any]:
        return {"client_id": "id", "jwt": "x", "rate_limit": "off", "max_attempts": 1}

    def client(self) -> RingCentral:
        http_client = httpx.Client(transport=httpx.MockTransport(self.answer))
        return RingCentral(http_client=http_client, **self.settings())

    def async_client(self) -> AsyncRingCentral:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return AsyncRingCentral(http_client=http_client, **self.settings())


def error(code: str) -> dict[str, Any]:
    return {"errors": [{"errorCode": code, "message": f"{code} it is"}]}


def document(one: str, status: int) -> Any:
    if status == 204:
        return None
    return error(f"CMN-{status}") if status >= 400 else {"id": one}


def one_answer(one: str, status: int) -> httpx.Response:
    body = document(one, status)
    return httpx.Response(status) if body is None else httpx.Response(status, json=body)


def several(ids: list[str], statuses: list[int], form: Form) -> httpx.Response:
    bodies = [document(*pair) for pair in zip(ids, statuses, strict=True)]
    if form.kind != "mixed":
        entries = [
            {"resourceId": one, "status": status, "body": body or {}}
            for one, status, body in zip(ids, statuses, bodies, strict=True)
        ]
        if form.shuffled:
            entries.reverse()
        kind = VENDOR if form.kind == "vendor" else "application/json;charset=utf-8"
        content = json.dumps(entries).encode()
        return httpx.Response(207, content=content, headers={"Content-Type": kind})
    listed = {"response": [{"status": status} for status in statuses]}
    parts = [listed, *(b for b in bodies if b is not None or form.part_for_204)]
    lines: list[str] = []
    for part in parts:
        text = "" if part is None else json.dumps(part)
        lines += ["--Boundary_1_2_3", "Content-Type: application/json", "", text]
    lines += ["--Boundary_1_2_3--", ""]
    boundary = '"Boundary_1_2_3"' if form.quoted else "Boundary_1_2_3"
    kind = f"multipart/mixed; boundary={boundary}"
    content = form.newline.join(lines).encode()
    return httpx.Response(207, content=content, headers={"Content-Type": kind})
