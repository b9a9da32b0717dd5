"""Paths that the description does not have. A further one joins ``PLAIN_ROUTES``."""

import re
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from ringkit_emulator._handlers import authorize, discovery, jobs, posts, pubnub
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._wire.messages import Answer, Request, no_content

PlainHandler: TypeAlias = Callable[[Services, Request], Answer | Awaitable[Answer]]


def read_status(_services: Services, _request: Request) -> Answer:
    """Say that the platform is up, as the SDKs' own tests ask."""
    return no_content(status=200)


PLAIN_ROUTES: list[tuple[str, re.Pattern[str], PlainHandler]] = [
    ("GET", re.compile(r"/restapi/v1\.0/status"), read_status),
    ("GET", posts.FILE_CONTENT, posts.read_file_content),
    ("GET", jobs.ARCHIVE, jobs.read_archive_part),
    ("GET", jobs.DATASET, jobs.read_dataset),
    ("GET", re.compile(re.escape(authorize.LOGIN)), authorize.show_login),
    ("POST", re.compile(re.escape(authorize.LOGIN)), authorize.decide),
    ("GET", pubnub.SUBSCRIBE, pubnub.subscribe),
    ("GET", pubnub.OLD_SUBSCRIBE, pubnub.subscribe_as_before),
    ("GET", pubnub.PRESENCE, pubnub.hear_presence),
    ("GET", pubnub.TIME, pubnub.tell_time),
    ("GET", re.compile(re.escape(discovery.INITIAL)), discovery.read_initial),
    ("GET", re.compile(re.escape(discovery.EXTERNAL)), discovery.read_external),
]


def find_plain(request: Request) -> PlainHandler | None:
    """Return the handler of a request outside the description, or None."""
    for method, pattern, handler in PLAIN_ROUTES:
        if method == request.method and pattern.fullmatch(request.path):
            return handler
    return None
