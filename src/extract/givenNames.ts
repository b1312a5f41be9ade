/** Given names that are common in the world's news: the word after one is a surname, not a place. */
export const GIVEN: ReadonlySet<string> = new Set(
  `aaron abbas abdel abdul abdulaziz abdullah abdurrahman abe abigail abraham adam adel adele adnan adrian ahmad
  ahmed aidan ajay akbar akram alan alastair albert alberto alejandro aleksandr alessandro alex alexander alexandra
  alexei alexey alexis alfred ali alice alicia alison allan allen amanda amber amir amit amy ana anas anatoly andre
  andrea andreas andrei andres andrew andrey andriy andy angela angelina anna anne annie anthony anton antonio antony
  arthur arturo asad ashraf asif asma atif ayman aziz bakr barack barbara barry bashar bashir beatrice ben benedict
  benjamin bernard bernie beth betty bilal bill billy bob bobby boris boutros brad bradley brandon brett brian bruce
  bruno bryan carl carla carlos carol caroline catherine cecilia charles charlie chris christian christina christine
  christopher claire claude claudia colin condoleezza connor craig cristina cynthia damian dan daniel danny daoud
  darren dave david dawood dean deborah denis dennis derek diana diane diego dietrich dilma dmitri dmitry dominic
  dominique donald donna doug douglas duncan ed eddie edgar edmund eduardo edward edwin eleanor elena elias elizabeth
  ellen emily emma emmanuel enrico enrique eric erik ernest erwin ethan eugene eva evan evelyn faisal farah farid
  farouk fatima felipe felix fernando fidel frances francesco francine francisco franck francois frank franklin franz
  fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard giorgio giovanni giuseppe glenn
  gordon graham grant greg gregory guillermo gustavo hadi haider haji hakim hamad hamid hamza hans hanna haruna harold
  harriet harry haruki hasan hashim hassan hector heidi heinrich helen henri henry herbert hillary hosni howard hugh
  hugo hussain hussein ian ibrahim igor imran ingrid irene isaac isabel ismail ivan ivana jack jackie jacob jacques
  jaime jake jalal jamal james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jens jeremy jerry
  jesse jessica jill jim jimmy joan joanna joaquin joe joel johan johannes john johnny jon jonathan jorge jose joseph
  josh joshua juan judith julia julian julie justin karen karim karl kate katherine kathleen kathryn katie keith kelly
  ken kenneth kevin khaled khalid khalifa kim kimberly kofi konstantin kristin kurt kyle lara larry laura laurent
  lauren lawrence lee leo leon leonard leonid leonardo leslie lewis liam linda lisa logan lorenzo louis louise lucas
  lucia lucy luigi luis luke lyndon maggie mahdi mahmoud mahmud malcolm malik manuel manmohan marc marcel marcelo
  marco marcos marcus margaret maria marie mario marine marion marius mark marta martha martin marwan mary massoud
  matt matteo matthew maurice max maxim megan mehdi mehmet melissa meles michael michel michelle miguel mike mikhail
  milan mitch mitt mohamad mohamed mohammad mohammed mohsen monica muammar muhammad muhammadu muqtada mustafa nabil
  nadia nancy naomi narendra nasir nasser natalia natalie nathan nawaz neil nelson newt nicholas nick nicola nicolas
  nicole nigel nikita nikolai nikos noah noel noor nouri olga oliver olivia omar osama oscar otto pablo paolo pat
  patricia patrick paul paula paulo pavel pedro pervez peter petr petro phil philip philippe pierre qasem qasim rachel
  rafael rafik rahul raila rajiv ralph ramon ramzan rand randy rashid raul ray raymond rebecca recep reza ricardo
  richard rick rob robert roberto robin rodrigo roger roland ron ronald rosa rosie ross roy rudy rupert russell ruth
  ryan saad saddam sadiq saeed said saif salah saleh salim sally salman salvatore sam samantha samir samuel sandra
  sanjay sara sarah saud scott sean sebastian serge sergei sergey sergio seth shahid shane shannon sharif sharon shaun
  sheila shinzo silvio simon sofia sonia sophie stan stanley stefan stephane stephanie stephen steve steven stewart
  stuart sue sultan sunil susan suzanne sylvia tamim tareq tariq tayyip ted teresa terry theresa thomas tim timothy
  tina toby todd tom tommy tony tracy usman valentina valery vanessa vera veronica vicente victor viktor vincent
  vitali vladimir volodymyr walid walter warren wayne wendy werner william willie wolfgang xavier yahya yasser yousef
  youssef yuri yusuf yves zahra zaid zainab zoe zoran volodymyr donald kamala joe angela jens ursula antonio`.split(
    /\s+/,
  ),
);

/** Places whose names are given names as well: before a capitalised surname a person is meant. */
export const GIVEN_TOO: ReadonlySet<string> = new Set(
  `adelaide alexandria asia austin brooklyn cameron carolina chad charlotte chelsea clinton dallas darwin denver diego
  douglas florence francisco georgia hamilton houston howard israel jackson jordan kingston lincoln london lourdes
  lincoln madison marion mercedes milan montana nelson odessa orlando paris phoenix preston regina roma salvador
  santiago savannah sidney sydney trenton tyler victoria vienna virginia warren washington wellington winston`.split(
    /\s+/,
  ),
);
