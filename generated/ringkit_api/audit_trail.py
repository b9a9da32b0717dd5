# Written by `make generate` from spec/. Do not edit.
"""Audit Trail: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.audit_trail import AccountHistorySearchPublicRequestDict
    from ringkit_api.models.account_history_public_record import AccountHistoryPublicRecord
    from ringkit_api.models.account_history_search_public_request import (
        AccountHistorySearchPublicRequest,
    )
    from ringkit_api.models.account_history_search_public_response import (
        AccountHistorySearchPublicResponse,
    )


_SEARCH_AUDIT_TRAIL = Operation(
    id="auditTrailSearch",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/audit-trail/search",
    rate_group="Heavy",
    results={200: "AccountHistorySearchPublicResponse"},
    payloads=(Payload("json", "AccountHistorySearchPublicRequest"),),
    paging=Paging("number", "records", "body"),
    app_permission="ReadAuditTrail",
)


def search_audit_trail(
    *,
    account_id: str | int | Unset = "~",
    body: AccountHistorySearchPublicRequest | AccountHistorySearchPublicRequestDict | Unset = UNSET,
) -> PagedCall[AccountHistorySearchPublicResponse, AccountHistoryPublicRecord]:
    """List who changed what in the account, filtered.

    The search reaches back 180 days and 10,000 records, whichever ends first; without times it
    covers the last 24 hours. Page and size stand in the body.

    `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

    Rate group Heavy. App permission ReadAuditTrail.

    Reference: https://developers.ringcentral.com/api-reference/Audit-Trail/auditTrailSearch

    Args:
        account_id: "~" is that of the user who is logged in.
        body: AccountHistorySearchPublicRequest (json).

    Returns:
        200: AccountHistorySearchPublicResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    for record in rc.api.audit_trail.search_audit_trail(
        body={"event_time_from": yesterday, "search_string": "extension"}
    ):
        print(record.event_time, record.initiator.name, record.action_id)
    ```
    """
    return PagedCall(
        _SEARCH_AUDIT_TRAIL,
        path={
            "accountId": account_id,
        },
        body=body,
    )
