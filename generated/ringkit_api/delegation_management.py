# Written by `make generate` from spec/. Do not edit.
"""Delegation Management: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Operation, PagedCall, Paging

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.delegate import Delegate
    from ringkit_api.models.delegators_list_result import DelegatorsListResult


_LIST_DELEGATORS = Operation(
    id="rcvListDelegators",
    method="GET",
    path="/rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators",
    rate_group="Medium",
    results={200: "DelegatorsListResult"},
    paging=Paging("single", "items"),
    app_permission="Video",
)


def list_delegators(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> PagedCall[DelegatorsListResult, Delegate]:
    """List the users for whom this user may create video meetings.

    An assistant finds here the people whose meetings can be planned. The list of another user
    is refused (403).

    `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Delegation-Management/rcvListDelegators

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: DelegatorsListResult.

    Raises:
        APIStatusError: for an error status (described: 403, 500).

    Example:

    ```python
    for delegator in rc.api.delegation_management.list_delegators():
        print(delegator.extension_id, delegator.name)
    ```
    """
    return PagedCall(
        _LIST_DELEGATORS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )
