# Written by `make generate` from spec/. Do not edit.
"""State-based Rules for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import state_based_rules as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import CommStateId
    from ringkit_api.models.comm_state_based_rule_resource import CommStateBasedRuleResource
    from ringkit_api.models.comm_state_based_rule_update_request import (
        CommStateBasedRuleUpdateRequest,
    )
    from ringkit_api.models.comm_state_based_rules_resource import CommStateBasedRulesResource


class AsyncStateBasedRulesApi(AsyncNamespace):
    """State-based Rules: 3 operations."""

    async def list_voice_state_based_rules(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CommStateBasedRulesResource:
        """List voice state based rules.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/listVoiceStateBasedRules

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: CommStateBasedRulesResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_voice_state_based_rules(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            )
        )

    async def read_voice_state_based_rule(
        self, *, state_id: CommStateId, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> CommStateBasedRuleResource:
        """Read voice state based rule.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/readVoiceStateBasedRule

        Args:
            state_id: "after-hours" or "work-hours" or "dnd" or "forward-all-calls" or "agent".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CommStateBasedRuleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_voice_state_based_rule(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def update_voice_state_based_rule(
        self,
        *,
        state_id: CommStateId,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CommStateBasedRuleUpdateRequest,
    ) -> CommStateBasedRuleResource:
        """Update voice state based rule.

        `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/State-based-Rules/updateVoiceStateBasedRule

        Args:
            state_id: "after-hours" or "work-hours" or "dnd" or "forward-all-calls" or "agent".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CommStateBasedRuleUpdateRequest (json).

        Returns:
            200: CommStateBasedRuleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_voice_state_based_rule(
                state_id=state_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
