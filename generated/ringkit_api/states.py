# Written by `make generate` from spec/. Do not edit.
"""States: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.states import CommStateUpdateRequestDict
    from ringkit_api.enumerations import CommUpdateStateId
    from ringkit_api.models.comm_state_resource import CommStateResource
    from ringkit_api.models.comm_state_update_request import CommStateUpdateRequest
    from ringkit_api.models.comm_states_resource import CommStatesResource


_LIST_CIC_STATES = Operation(
    id="listCicStates",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states",
    rate_group="Medium",
    results={200: "CommStatesResource"},
    paging=Paging("number", "records"),
    app_permission="ReadAccounts",
)


def list_cic_states(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CommStatesResource, CommStateResource]:
    """List the states of a user in which calls are handled differently.

    Such as work hours or do not disturb. What happens to calls in each state is listed by
    `rc.api.state_based_rules.list_voice_state_based_rules`.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`

    Rate group Medium. App permission ReadAccounts. Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/States/listCicStates

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: CommStatesResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for state in rc.api.states.list_cic_states():
        print(state.id, state.display_name, state.enabled)
    ```
    """
    return PagedCall(
        _LIST_CIC_STATES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_CIC_STATE = Operation(
    id="readCicState",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
    rate_group="Medium",
    results={200: "CommStateResource"},
    app_permission="ReadAccounts",
)


def read_cic_state(
    *,
    state_id: CommUpdateStateId | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[CommStateResource]:
    """Read one state of a user, with when it holds.

    `enabled` says whether the state counts at all, `conditions` when.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

    Rate group Medium. App permission ReadAccounts. Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/States/readCicState

    Args:
        state_id: Name of the state. "work-hours" or "forward-all-calls" or "agent" or "dnd".
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CommStateResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    state = rc.api.states.read_cic_state(state_id="work-hours")
    print(state.display_name, [each.type for each in state.conditions])
    ```
    """
    return Call(
        _READ_CIC_STATE,
        path={
            "stateId": state_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_CIC_STATE = Operation(
    id="updateCicState",
    method="PATCH",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
    rate_group="Medium",
    results={200: "CommStateResource"},
    payloads=(Payload("json", "CommStateUpdateRequest"),),
    app_permission="EditExtensions",
)


def update_cic_state(
    *,
    state_id: CommUpdateStateId | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CommStateUpdateRequest | CommStateUpdateRequestDict,
) -> Call[CommStateResource]:
    """Change whether a state of a user counts, and when it holds.

    Work hours and after hours cannot be switched off. The hours stand in `conditions`, as a
    schedule.

    `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

    Rate group Medium. App permission EditExtensions. Account feature
    EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/States/updateCicState

    Args:
        state_id: Name of the state. "work-hours" or "forward-all-calls" or "agent" or "dnd".
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CommStateUpdateRequest (json).

    Returns:
        200: CommStateResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    state = rc.api.states.update_cic_state(
        state_id="dnd", body={"enabled": True}
    )
    print(state.display_name, state.enabled)
    ```
    """
    return Call(
        _UPDATE_CIC_STATE,
        path={
            "stateId": state_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
