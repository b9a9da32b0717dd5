# Written by `make generate` from spec/. Do not edit.
"""States for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import states as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.states import CommStateUpdateRequestDict
    from ringkit_api.enumerations import CommUpdateStateId
    from ringkit_api.models.comm_state_resource import CommStateResource
    from ringkit_api.models.comm_state_update_request import CommStateUpdateRequest
    from ringkit_api.models.comm_states_resource import CommStatesResource


class StatesApi(Namespace):
    """States: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> StatesApiRaw: ...
        @property
        def with_streaming_response(self) -> StatesApiStreaming: ...

    def list_cic_states(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommStatesResource:
        """List the states of a user in which calls are handled differently.

        Such as work hours or do not disturb. What happens to calls in each state is listed by
        `rc.api.state_based_rules.list_voice_state_based_rules`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/States/listCicStates

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

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
        return self._client.send(
            calls.list_cic_states(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CommStateResource:
        """Read one state of a user, with when it holds.

        `enabled` says whether the state counts at all, `conditions` when.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/States/readCicState

        Args:
            state_id: Name of the state. "work-hours" or "forward-all-calls" or "agent" or
                "dnd".
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
        return self._client.send(
            calls.read_cic_state(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_cic_state(
        self,
        *,
        state_id: CommUpdateStateId | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CommStateUpdateRequest | CommStateUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommStateResource:
        """Change whether a state of a user counts, and when it holds.

        Work hours and after hours cannot be switched off. The hours stand in `conditions`, as a
        schedule.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/States/updateCicState

        Args:
            state_id: Name of the state. "work-hours" or "forward-all-calls" or "agent" or
                "dnd".
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
        return self._client.send(
            calls.update_cic_state(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class StatesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: StatesApi) -> None:
            self.list_cic_states = raw(api.list_cic_states)
            self.read_cic_state = raw(api.read_cic_state)
            self.update_cic_state = raw(api.update_cic_state)

    class StatesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: StatesApi) -> None:
            self.list_cic_states = streaming(api.list_cic_states)
            self.read_cic_state = streaming(api.read_cic_state)
            self.update_cic_state = streaming(api.update_cic_state)
