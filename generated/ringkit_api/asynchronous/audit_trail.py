# Written by `make generate` from spec/. Do not edit.
"""Audit Trail for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import audit_trail as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.audit_trail import AccountHistorySearchPublicRequestDict
    from ringkit_api.models.account_history_public_record import AccountHistoryPublicRecord
    from ringkit_api.models.account_history_search_public_request import (
        AccountHistorySearchPublicRequest,
    )
    from ringkit_api.models.account_history_search_public_response import (
        AccountHistorySearchPublicResponse,
    )


class AsyncAuditTrailApi(AsyncNamespace):
    """Audit Trail: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAuditTrailApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAuditTrailApiStreaming: ...

    def search_audit_trail(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: AccountHistorySearchPublicRequest
        | AccountHistorySearchPublicRequestDict
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccountHistorySearchPublicResponse, AccountHistoryPublicRecord]:
        """List who changed what in the account, filtered.

        The search reaches back 180 days and 10,000 records, whichever ends first; without times
        it covers the last 24 hours. Page and size stand in the body.

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
        async for record in rc.api.audit_trail.search_audit_trail(
            body={"event_time_from": yesterday, "search_string": "extension"}
        ):
            print(record.event_time, record.initiator.name, record.action_id)
        ```
        """
        return self._client.paginate(
            calls.search_audit_trail(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncAuditTrailApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncAuditTrailApi) -> None:
            self.search_audit_trail = async_paged_raw(api.search_audit_trail)

    class AsyncAuditTrailApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncAuditTrailApi) -> None:
            self.search_audit_trail = async_streaming(api.search_audit_trail)
