# Written by `make generate` from spec/. Do not edit.
"""Interaction Rules for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import interaction_rules as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.interaction_rules import (
        CommInteractionRuleCreateRequestDict,
        CommInteractionRuleUpdateRequestDict,
    )
    from ringkit_api.models.comm_interaction_rule_create_request import (
        CommInteractionRuleCreateRequest,
    )
    from ringkit_api.models.comm_interaction_rule_resource import CommInteractionRuleResource
    from ringkit_api.models.comm_interaction_rule_update_request import (
        CommInteractionRuleUpdateRequest,
    )
    from ringkit_api.models.comm_interaction_rules_resource import CommInteractionRulesResource


class InteractionRulesApi(Namespace):
    """Interaction Rules: 5 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InteractionRulesApiRaw: ...
        @property
        def with_streaming_response(self) -> InteractionRulesApiStreaming: ...

    def create_voice_interaction_rule(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CommInteractionRuleCreateRequest | CommInteractionRuleCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommInteractionRuleResource:
        """Create a rule for calls of certain callers, or at certain times.

        `conditions` say which calls it is for, `dispatching` what happens with them. Only
        extensions that are users can have one.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Interaction-Rules/createVoiceInteractionRule

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CommInteractionRuleCreateRequest (json).

        Returns:
            201: CommInteractionRuleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rule = rc.api.interaction_rules.create_voice_interaction_rule(body={
            "display_name": "Bank", "enabled": True, "conditions": [bank],
            "dispatching": {"type": "Terminate", "actions": [transfer]},
        })
        print(rule.id, rule.display_name)
        ```
        """
        return self._client.send(
            calls.create_voice_interaction_rule(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def delete_voice_interaction_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a rule of a user for certain calls.

        The calls are then handled by the rule of the user's state; to stop a rule for a while
        set `enabled` to false.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Interaction-Rules/deleteVoiceInteractionRule

        Args:
            rule_id: The `id` of a rule, from
                `rc.api.interaction_rules.list_voice_interaction_rules`. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.interaction_rules.delete_voice_interaction_rule(rule_id=rule_id)
        print("deleted the rule", rule_id)
        ```
        """
        return self._client.send(
            calls.delete_voice_interaction_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def list_voice_interaction_rules(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        enabled: bool | Unset | None = UNSET,
        has_reference: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommInteractionRulesResource:
        """List the rules of a user for calls of certain callers or to certain numbers.

        They belong to the newer call handling, beside the rules of states
        (`rc.api.state_based_rules`). Only extensions that are users have them.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Interaction-Rules/listVoiceInteractionRules

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            enabled: List only rules that are on, or only those that are off. Bool.
            has_reference: List only rules that refer to a state, or only those that do not.
                Bool.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CommInteractionRulesResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for rule in rc.api.interaction_rules.list_voice_interaction_rules(
            enabled=True
        ):
            print(rule.id, rule.display_name)
        ```
        """
        return self._client.send(
            calls.list_voice_interaction_rules(
                account_id=account_id,
                extension_id=extension_id,
                enabled=enabled,
                has_reference=has_reference,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_voice_interaction_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CommInteractionRuleResource:
        """Read a rule of a user for certain calls.

        Besides the conditions it has the actions in their order.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Interaction-Rules/readVoiceInteractionRule

        Args:
            rule_id: The `id` of a rule, from
                `rc.api.interaction_rules.list_voice_interaction_rules`. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CommInteractionRuleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rule = rc.api.interaction_rules.read_voice_interaction_rule(rule_id=rule_id)
        print(rule.display_name, rule.enabled, rule.dispatching.type)
        ```
        """
        return self._client.send(
            calls.read_voice_interaction_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_voice_interaction_rule(
        self,
        *,
        rule_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CommInteractionRuleUpdateRequest | CommInteractionRuleUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommInteractionRuleResource:
        """Change a rule of a user for certain calls.

        What is left out stays as it is.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Interaction-Rules/updateVoiceInteractionRule

        Args:
            rule_id: The `id` of a rule, from
                `rc.api.interaction_rules.list_voice_interaction_rules`. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CommInteractionRuleUpdateRequest (json).

        Returns:
            200: CommInteractionRuleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rule = rc.api.interaction_rules.update_voice_interaction_rule(
            rule_id=rule_id, body={"enabled": False}
        )
        print(rule.display_name, rule.enabled)
        ```
        """
        return self._client.send(
            calls.update_voice_interaction_rule(
                rule_id=rule_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class InteractionRulesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: InteractionRulesApi) -> None:
            self.create_voice_interaction_rule = raw(api.create_voice_interaction_rule)
            self.delete_voice_interaction_rule = raw(api.delete_voice_interaction_rule)
            self.list_voice_interaction_rules = raw(api.list_voice_interaction_rules)
            self.read_voice_interaction_rule = raw(api.read_voice_interaction_rule)
            self.update_voice_interaction_rule = raw(api.update_voice_interaction_rule)

    class InteractionRulesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: InteractionRulesApi) -> None:
            self.create_voice_interaction_rule = streaming(api.create_voice_interaction_rule)
            self.delete_voice_interaction_rule = streaming(api.delete_voice_interaction_rule)
            self.list_voice_interaction_rules = streaming(api.list_voice_interaction_rules)
            self.read_voice_interaction_rule = streaming(api.read_voice_interaction_rule)
            self.update_voice_interaction_rule = streaming(api.update_voice_interaction_rule)
