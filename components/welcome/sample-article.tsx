// A short article to try Sidelight on, in English like the names in it.
// The page script finds its date in the `time` element.
import type { JSX } from 'preact';

export const sampleDate = '2024-03-15';

export interface SampleArticleProps {
  /** In the interface's language (`locale`). */
  readonly byline: string;
  readonly locale: string;
}

export function SampleArticle({ byline, locale }: SampleArticleProps): JSX.Element {
  return (
    <article class="sample" lang="en" dir="ltr">
      <h2>Four years on, the planes out of Pyongyang carry skiers</h2>
      <p class="byline">
        <time dateTime={sampleDate}>15 March 2024</time> · <bdi lang={locale}>{byline}</bdi>
      </p>
      <p>
        One grey Monday in March 2020, flight KOR271 took off from Pyongyang with people on board
        who had not left their compounds in weeks. It turned out to be one of the last ways out. Air
        Koryo kept its fleet on the ground for more than three years, and Vladivostok, less than two
        hours away, might as well have been on the moon.
      </p>
      <p>
        This winter the old route is busy again, after a fashion. Small groups of Russians fly in
        with Air Koryo, ski for a few days at Masikryong and go home with photographs of slopes that
        they had almost to themselves.
      </p>
      <p>
        Alexander Matsegora, Moscow’s ambassador, has seen the whole story from close by: the empty
        shops, the farewells, and now the first visitors. Matsegora stayed; most Western embassies
        are still locked.
      </p>
      <p>
        What happens next depends on China. Goods trains cross the Yalu at Dandong once more, but
        holidaymakers from Beijing are waiting for a date, and so is Kim Jong Un’s unfinished beach
        resort at Wonsan.
      </p>
    </article>
  );
}
