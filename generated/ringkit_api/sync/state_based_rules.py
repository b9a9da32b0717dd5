# Written by `make generate` from spec/. Do not edit.
"""State-based Rules for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import state_based_rules as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.state_based_rules import CommStateBasedRuleUpdateRequestDict
    from ringkit_api.enumerations import CommStateId
    from ringkit_api.models.comm_state_based_rule_resource import CommStateBasedRuleResource
    from ringkit_api.models.comm_state_based_rule_update_request import (
        CommStateBasedRuleUpdateRequest,
    )
    from ringkit_api.models.comm_state_based_rules_resource import CommStateBasedRulesResource


class StateBasedRulesApi(Namespace):
    """State-based Rules: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> StateBasedRulesApiRaw: ...
        @property
        def with_streaming_response(self) -> StateBasedRulesApiStreaming: ...

    def list_voice_state_based_rules(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommStateBasedRulesResource:
        """List what happens to calls of a user in each state.

        States are such as work hours, after hours and do not disturb. Only for accounts with
        the newer handling of calls; rules for single callers or times are in
        `rc.api.interaction_rules`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/listVoiceStateBasedRules

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CommStateBasedRulesResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for rule in rc.api.state_based_rules.list_voice_state_based_rules():
            print(rule.id, rule.display_name, rule.dispatching.type)
        ```
        """
        return self._client.send(
            calls.list_voice_state_based_rules(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CommStateBasedRuleResource:
        """Read what happens to calls of a user in one state.

        `dispatching` says where it rings and what comes when no one answers. A state may borrow
        the rule of another: see `dispatching_ref`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/readVoiceStateBasedRule

        Args:
            state_id: Name of the state. "after-hours" or "work-hours" or "dnd" or
                "forward-all-calls" or "agent".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CommStateBasedRuleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rule = rc.api.state_based_rules.read_voice_state_based_rule(
            state_id="work-hours"
        )
        for action in rule.dispatching.actions:
            print(rule.display_name, action.type)
        ```
        """
        return self._client.send(
            calls.read_voice_state_based_rule(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CommStateBasedRuleUpdateRequest | CommStateBasedRuleUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommStateBasedRuleResource:
        """Change what happens to calls of a user in one state.

        An object that is sent replaces the old one whole: read the rule, change it and send all
        of `dispatching`, else members fall back to their defaults or are deleted.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/updateVoiceStateBasedRule

        Args:
            state_id: Name of the state. "after-hours" or "work-hours" or "dnd" or
                "forward-all-calls" or "agent".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CommStateBasedRuleUpdateRequest (json).

        Returns:
            200: CommStateBasedRuleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rule = rc.api.state_based_rules.update_voice_state_based_rule(
            state_id="work-hours",
            body={"dispatching": {"type": "Terminate", "actions": [transfer]}},
        )
        print(rule.display_name, rule.dispatching.type)
        ```
        """
        return self._client.send(
            calls.update_voice_state_based_rule(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class StateBasedRulesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: StateBasedRulesApi) -> None:
            self.list_voice_state_based_rules = raw(api.list_voice_state_based_rules)
            self.read_voice_state_based_rule = raw(api.read_voice_state_based_rule)
            self.update_voice_state_based_rule = raw(api.update_voice_state_based_rule)

    class StateBasedRulesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: StateBasedRulesApi) -> None:
            self.list_voice_state_based_rules = streaming(api.list_voice_state_based_rules)
            self.read_voice_state_based_rule = streaming(api.read_voice_state_based_rule)
            self.update_voice_state_based_rule = streaming(api.update_voice_state_based_rule)
