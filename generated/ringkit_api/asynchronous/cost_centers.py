# Written by `make generate` from spec/. Do not edit.
"""Cost Centers for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import cost_centers as calls

if TYPE_CHECKING:
    from ringkit_api.models.cost_center_list import CostCenterList


class AsyncCostCentersApi(AsyncNamespace):
    """Cost Centers: 1 operation."""

    async def list_cost_centers(self, *, account_id: str | int = "~") -> CostCenterList:
        """List cost centers.

        `GET /restapi/v2/accounts/{accountId}/cost-centers`

        Rate group Light. App permission ReadAccounts. User permission CostCenterManagement.

        Reference: https://developers.ringcentral.com/api-reference/Cost-Centers/listCostCenters

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CostCenterList.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 429, 500, 503).
        """
        return await self._client.send(
            calls.list_cost_centers(
                account_id=account_id,
            )
        )
