/** Words that carry no content of their own when claims are compared; lower case, straight apostrophes. Data only. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  "a an the of to in on at by for from with and or but as is are was were be been being am it its this that these those he she they his her hers their theirs i we us our ours you your yours who whom whose which what me my mine him them himself herself itself themselves has have had having not no nor never none do does did done so if than then there here will would could should may might can cannot must shall say said says saying tell told tells telling according also about into over after before up out when where while how why all any some such only just more most less other another very too even still yet now 's n't 're 've 'll 'd 'm s t re ve because during through between among against under since until although though however both each either neither own same again further once here above below off down onto upon per via".split(
    ' ',
  ),
)
