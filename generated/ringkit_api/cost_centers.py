# Written by `make generate` from spec/. Do not edit.
"""Cost Centers: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Operation, PagedCall, Paging

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.cost_center_item import CostCenterItem
    from ringkit_api.models.cost_center_list import CostCenterList


_LIST_COST_CENTERS = Operation(
    id="listCostCenters",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/cost-centers",
    rate_group="Light",
    results={200: "CostCenterList"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
    user_permission="CostCenterManagement",
)


def list_cost_centers(
    *, account_id: str | int | Unset = "~"
) -> PagedCall[CostCenterList, CostCenterItem]:
    """List the cost centers that users and devices can be billed to.

    The `id` of one is what bulk device orders and user provisioning take as their cost center.

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
    for center in rc.api.cost_centers.list_cost_centers():
        print(center.id, center.name, center.billing_code)
    ```
    """
    return PagedCall(
        _LIST_COST_CENTERS,
        path={
            "accountId": account_id,
        },
    )
