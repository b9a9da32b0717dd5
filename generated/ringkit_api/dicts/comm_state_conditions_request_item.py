# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_state_ref_condition_request import CommStateRefConditionRequestDict
    from ringkit_api.dicts.comm_state_schedule_condition_request import (
        CommStateScheduleConditionRequestDict,
    )

    CommStateConditionsRequestItemDict: TypeAlias = (
        CommStateScheduleConditionRequestDict | CommStateRefConditionRequestDict
    )
