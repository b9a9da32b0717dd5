# Written by `make generate` from spec/. Do not edit.
"""Audit Trail for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import audit_trail as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.account_history_search_public_request import (
        AccountHistorySearchPublicRequest,
    )
    from ringkit_api.models.account_history_search_public_response import (
        AccountHistorySearchPublicResponse,
    )


class AuditTrailApi(Namespace):
    """Audit Trail: 1 operation."""

    def audit_trail_search(
        self,
        *,
        account_id: str | int = "~",
        body: AccountHistorySearchPublicRequest | Unset = UNSET,
    ) -> AccountHistorySearchPublicResponse:
        """Audit trail search.

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
        """
        return self._client.send(
            calls.audit_trail_search(
                account_id=account_id,
                body=body,
            )
        )
