# Written by `make generate` from spec/. Do not edit.
"""Cost Centers for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import cost_centers as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.models.cost_center_item import CostCenterItem
    from ringkit_api.models.cost_center_list import CostCenterList


class AsyncCostCentersApi(AsyncNamespace):
    """Cost Centers: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCostCentersApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCostCentersApiStreaming: ...

    def list_cost_centers(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CostCenterList, CostCenterItem]:
        """List the cost centers that users and devices can be billed to.

        The `id` of one is what bulk device orders and user provisioning take as their cost
        center.

        `GET /restapi/v2/accounts/{accountId}/cost-centers`

        Rate group Light. App permission ReadAccounts. User permission CostCenterManagement.

        Reference: https://developers.ringcentral.com/api-reference/Cost-Centers/listCostCenters

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CostCenterList.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 429, 500, 503).

        Example:

        ```python
        async for center in rc.api.cost_centers.list_cost_centers():
            print(center.id, center.name, center.billing_code)
        ```
        """
        return self._client.paginate(
            calls.list_cost_centers(
                account_id=account_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCostCentersApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCostCentersApi) -> None:
            self.list_cost_centers = async_paged_raw(api.list_cost_centers)

    class AsyncCostCentersApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCostCentersApi) -> None:
            self.list_cost_centers = async_streaming(api.list_cost_centers)
