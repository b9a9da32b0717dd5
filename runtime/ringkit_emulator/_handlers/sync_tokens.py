"""Answers of full and incremental synchronisation (FSync and ISync) and their sync tokens.

Source: platform-facts.md, 5, style F.
"""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._handlers.lists import uri_with_query
from ringkit_emulator._state.sync_tokens import (
    ExpiredSyncTokenError,
    SyncPoint,
    UnknownSyncTokenError,
)
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.messages import Answer, json_answer


def redeem_sync_token(
    call: Call, kind: str, owner: str, *, unknown_code: str, expired_code: str
) -> SyncPoint:
    """Return the point in time that the `syncToken` of the query was issued for.

    `kind` and `owner` are those the token was issued with. Raises PlatformError (400) with
    `unknown_code` or `expired_code`: the client then needs a full synchronisation.
    """
    token = call.query.get("syncToken")
    try:
        return call.state.sync_tokens.redeem(kind, owner, token)
    except ExpiredSyncTokenError as error:
        raise sync_token_error(expired_code, "is expired") from error
    except UnknownSyncTokenError as error:
        raise sync_token_error(unknown_code, "is invalid") from error


def sync_token_error(code: str, reason: str) -> PlatformError:
    """Return the error for a sync token that cannot be used; the client starts with FSync again."""
    return PlatformError(400, code, f"Parameter [syncToken] {reason}", parameter="syncToken")


def sync_answer(call: Call, records: list[Document], sync_info: Document) -> Answer:
    """Return the records of a synchronisation; `sync_info` holds at least the next `syncToken`."""
    document = {
        "uri": uri_with_query(call),
        "records": records,
        "syncInfo": sync_time(call) | sync_info,
    }
    return json_answer(200, document)


def sync_time(call: Call) -> Document:
    """Return the members of `syncInfo` that every synchronisation has: its type and time."""
    sync_type = call.query.get("syncType", "FSync")
    return {"syncType": sync_type, "syncTime": format_time(call.clock.time())}
