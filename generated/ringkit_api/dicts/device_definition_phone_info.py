# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.phone_number_definition_direct_number_type import (
        PhoneNumberDefinitionDirectNumberTypeDict,
    )
    from ringkit_api.dicts.phone_number_definition_direct_number_with_reservation_id import (
        PhoneNumberDefinitionDirectNumberWithReservationIdDict,
    )
    from ringkit_api.dicts.phone_number_definition_number_id import (
        PhoneNumberDefinitionNumberIdDict,
    )
    from ringkit_api.dicts.phone_number_definition_preferred_area_code import (
        PhoneNumberDefinitionPreferredAreaCodeDict,
    )
    from ringkit_api.dicts.phone_number_definition_toll_type import (
        PhoneNumberDefinitionTollTypeDict,
    )

    DeviceDefinitionPhoneInfoDict: TypeAlias = (
        PhoneNumberDefinitionTollTypeDict
        | PhoneNumberDefinitionPreferredAreaCodeDict
        | PhoneNumberDefinitionDirectNumberWithReservationIdDict
        | PhoneNumberDefinitionNumberIdDict
        | PhoneNumberDefinitionDirectNumberTypeDict
    )
