import { ROLES, type StoryRecord } from "../../model/story.ts";
import { roleName } from "../names.ts";
import { AlsoField } from "./AlsoField.tsx";
import { ClaimFields } from "./ClaimFields.tsx";
import { FigureFields, type KindProps } from "./FigureFields.tsx";
import { PartStates } from "./PartStates.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { QuoteWords } from "./QuoteWords.tsx";
import { ChoiceField, TextField } from "./TextField.tsx";

/** Every field of a record of any kind, below its quote. */
export function RecordFields({ record, ...props }: KindProps<StoryRecord>) {
  return (
    <>
      <QuoteWords record={record} state={props.state} />
      {record.kind === "figure" && <FigureFields record={record} {...props} />}
      {record.kind === "event" && (
        <TextField {...props} name="what" label="What happened" hint="In a few words" />
      )}
      <PlaceFields {...props} />
      {record.kind === "mention" ? (
        <>
          <ChoiceField {...props} name="role" label="Role of the place" choices={ROLE_CHOICES} />
          <AlsoField record={record} {...props} />
        </>
      ) : (
        <ClaimFields record={record} {...props} />
      )}
      <PartStates state={props.state} />
    </>
  );
}

const ROLE_CHOICES = ROLES.map((role) => [role, roleName(role)] as const);
