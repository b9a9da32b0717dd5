# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_play_connecting_message_action_request import (
        CommPlayConnectingMessageActionRequestDict,
    )
    from ringkit_api.dicts.comm_play_connecting_prompt_action_request import (
        CommPlayConnectingPromptActionRequestDict,
    )
    from ringkit_api.dicts.comm_play_welcome_prompt_action_request import (
        CommPlayWelcomePromptActionRequestDict,
    )
    from ringkit_api.dicts.comm_ring_always_group_action_request import (
        CommRingAlwaysGroupActionRequestDict,
    )
    from ringkit_api.dicts.comm_ring_group_action_request import CommRingGroupActionRequestDict
    from ringkit_api.dicts.comm_screening_action_request import CommScreeningActionRequestDict
    from ringkit_api.dicts.comm_terminating_action_request import CommTerminatingActionRequestDict

    CommDispatchingRequestActionsItemDict: TypeAlias = (
        CommPlayConnectingMessageActionRequestDict
        | CommPlayConnectingPromptActionRequestDict
        | CommPlayWelcomePromptActionRequestDict
        | CommScreeningActionRequestDict
        | CommRingGroupActionRequestDict
        | CommRingAlwaysGroupActionRequestDict
        | CommTerminatingActionRequestDict
    )
