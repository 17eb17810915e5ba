// Rule 7: given names that are borne in many languages, to tell "Carole King" from a bare "King". None that
// is a word at the beginning of a sentence too: Will, Mark, May, Grace, Don, Роман, Надежда.

const LATIN =
  'Aaron Adam Agnes Agnieszka Alan Albert Alessandro Alex Alfred Alice Alicia Alison Allison Amanda Amy Ana ' +
  'Anastasia Andrea Andreas Andrei Andrej Andrew Andrey Andrzej Andy Angela Angelina Angus Anita Ann Anna Anne ' +
  'Annie Annika Anthony Antoine Anton Antonio Arthur Astrid Barbara Beata Beatrice Ben Benjamin Bernard Bernd ' +
  'Bernice Bertrand Betty Billy Birgit Björn Bobby Boris Brad Brandon Brenda Brian Bruce Camille Carla Carlos ' +
  'Carmen Carol Carole Caroline Catherine Cecilia Chad Charles Charlotte Chloe Chris Christian Christina ' +
  'Christine Christopher Claire Clara Claudia Connie Craig Cynthia Daniel Daniela Danny David Debbie Deborah ' +
  'Dennis Derek Diana Diane Diego Dieter Dmitri Dmitry Dominic Donna Doris Dorothy Douglas Dustin Dylan Eddie ' +
  'Edgar Edith Eduard Eduardo Edward Elaine Eleanor Elena Elina Elisabeth Elizabeth Ella Ellen Emil Emilia ' +
  'Emily Emma Eric Erica Erik Erika Ernst Esther Ethan Eugene Eva Evan Evelyn Evgenia Fatima Felix Fernando ' +
  'Florence Frances Francesca Francesco Francis Francisco Frankie Franz Fred Freddie Fredrik Gabriel Gabriela ' +
  'Gareth Gary Gavin Gayle Georg George Gerald Gerard Gerhard Giovanni Giulia Giuseppe Glen Gloria Gordon ' +
  'Graham Greg Gregory Guido Gustav Hanna Hannah Harold Harry Heather Heidi Helen Helena Helmut Henri Henrik ' +
  'Henry Herbert Hermann Howard Hugo Ian Ida Igor Ileana Ilse Ilya Ines Ingrid Irene Irina Isabel Isabella ' +
  'Ivan Jack Jacob Jacqueline Jacques Jake Jakob James Jamie Jane Janet Janusz Jared Jason Javier Jean Jeff ' +
  'Jeffrey Jen Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johan Johann ' +
  'Johannes John Johnny Jon Jonas Jonathan Jorge Josef Joseph Josh Joshua José Joyce Juan Judith Judy Julia ' +
  'Julian Julie Juliette Justin Jürgen Kamila Karen Karin Karl Katarina Kate Katherine Kathleen Kathryn Kathy ' +
  'Katrin Kayla Keith Kelly Ken Kenneth Kerstin Kevin Kirill Kirk Klaus Konrad Kristen Kristina Krzysztof Kurt ' +
  'Kyle Kylie Larry Lars Laura Lauren Leah Lena Leo Leon Leonard Leonardo Leonid Leslie Liam Lily Linda Lisa ' +
  'Logan Lois Lorenzo Lori Louis Louise Luca Lucas Lucia Lucy Luis Luisa Lukas Luke Maciej Magdalena Malin ' +
  'Mandy Manuel Marc Marcel Marcin Marco Marcus Marek Margaret Margarita Margie Maria Marie Marilyn Marina ' +
  'Mario Mariusz Marta Martha Martin Martina Mary Mateusz Mathilde Mats Matt Matteo Matthew Maurice Megan ' +
  'Meghan Melanie Melissa Michael Michal Michał Michel Michele Michelle Miguel Mikael Mike Mikhail Milena ' +
  'Mindy Mohamed Mohammed Molly Monica Monika Muhammad Nadia Nancy Naomi Natalia Natalie Natasha Nathan ' +
  'Nathaniel Neal Neil Nelly Nicholas Nick Nicola Nicolas Nicole Nikita Nikolai Nils Nina Noah Nora Norman ' +
  'Olaf Oleg Olga Oliver Olivia Oscar Oskar Otto Owen Pablo Pamela Patricia Patrick Paul Paula Paulina Pauline ' +
  'Paulo Pavel Pedro Peggy Per Pete Peter Petra Phil Philip Philipp Philippe Pierre Piotr Polly Rachel Rafael ' +
  'Rainer Ralf Ralph Randy Raymond Rebecca Regina Renata Renate René Ricardo Richard Rita Rob Robbie Robert ' +
  'Roberta Roberto Robin Rodney Roger Roland Ron Ronald Ronnie Rosa Roy Rudolf Rune Russell Ruth Ryan Sally ' +
  'Sam Samantha Sammy Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Shane Shannon Sharon Shaun ' +
  'Sheila Shirley Sidney Simon Simone Sofia Sonja Sophia Sophie Stacey Stefan Stefanie Steffi Stella Stephanie ' +
  'Stephen Steve Steven Stuart Susan Susanne Sven Sylvia Tamara Tanya Tara Tatiana Ted Teresa Terry Theo ' +
  'Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomasz Tommy Tony Tracy Trevor ' +
  'Tristan Troy Ulrich Ulrike Ursula Vadim Valentina Valerie Vanessa Vera Veronica Victoria Viktor Viktoria ' +
  'Vince Vincent Virginia Vitaly Vivian Vladimir Walter Wanda Wayne Wendy Werner Wes William Wojciech Wolfgang ' +
  'Yevgenia Yulia Yuri Yvonne Zach Zachary Zoe Zofia';

const CYRILLIC =
  'Алан Александр Александра Алексей Алёна Алина Алла Анастасия Анатолий Ангелина Андрей Анна Антон Анжелика ' +
  'Аркадий Артём Артур Билли Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Вениамин ' +
  'Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Дарья ' +
  'Дмитрий Ева Евгений Евгения Егор Екатерина Елена Елизавета Жанна Зинаида Зоя Иван Игорь Илья Инна Иннокентий ' +
  'Ирина Кирилл Клара Константин Кристина Ксения Лариса Леонид Лидия Людмила Маргарита Марина Мария Михаил ' +
  'Наталья Наталия Нелли Николай Нина Оксана Олег Ольга Павел Павл Петр Полина Раиса Римма Роберт Руслан ' +
  'Светлана Святослав Семён Серафима Сергей Софья София Станислав Степан Стивен Тамара Тарас Татьяна Тимофей ' +
  'Тимур Фёдор Эдуард Эльвира Юлий Юлия Юрий Яков Яна Ярослав ' +
  'Андрій Сергій Олександр Олександра Олексій Анатолій Артем Валерій Василь Віталій Віктор Вікторія ' +
  'Володимир Геннадій Григорій Дмитро Євген Євгенія Ігор Ілля Іван Інна Ірина Катерина Кирило Лідія ' +
  'Людмила Марія Микола Михайло Наталія Олена Павло Петро Світлана Степан Софія Тетяна Федір Юлія Юрій';

const IN_CASES = '(?:a|y|i|e|ie|ę|ą|u|ou|o|em|iem|om|owi|ovi)?';
const IN_CYRILLIC_CASES = '(?:й|ь|я|а|ы|и|і|о|у|ю|е|є|ой|ою|ею|єю|ей|ем|єм|ём|ом|ові|еві|єві|ію)?';
/** The last letter, where an ending takes its place. */
const LAST_VOWEL = /[aаяйьо]$/u;

const forms = (names: string, endings: string) =>
  names
    .split(' ')
    .map((name) => name.replace(LAST_VOWEL, '') + endings)
    .join('|');

let pattern: RegExp | undefined;

/** The given name, in any of its cases, at the end of a text before a blank; an initial may be between. */
export function givenNameBefore(text: string): string | undefined {
  // Made at its first use: a woken background has no time for it.
  pattern ??= new RegExp(
    `(?<![\\p{L}\\p{M}\\p{Nd}])(?:${forms(LATIN, IN_CASES)}|${forms(CYRILLIC, IN_CYRILLIC_CASES)})\\s(?:\\p{Lu}\\.\\s)?$`,
    'u',
  );
  return pattern.exec(text)?.[0];
}
