"""Operations on the account: its extensions, phone numbers, profile images and presence."""
