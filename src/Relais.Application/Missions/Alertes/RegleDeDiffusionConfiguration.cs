using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class RegleDeDiffusionConfiguration : IEntityTypeConfiguration<RegleDeDiffusion>
{
    public void Configure(EntityTypeBuilder<RegleDeDiffusion> builder)
    {
        builder.ToTable("alertes_regle");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DepartementCode).HasMaxLength(3);
        builder.Property(r => r.Libelle).HasMaxLength(120);
        builder.PrimitiveCollection(r => r.Familles).HasMaxLength(1000).ElementType().HasMaxLength(40);
        builder.PrimitiveCollection(r => r.Quartiers).HasMaxLength(8000);
        builder.PrimitiveCollection(r => r.Agents).HasMaxLength(8000);
        builder.PrimitiveCollection(r => r.Roles).HasMaxLength(400).ElementType().HasConversion<CodeDeRole>().HasMaxLength(40);
        builder.OwnsOne(r => r.Plage, p => p.Property(x => x.Jours).HasMaxLength(8));
        builder.HasIndex(r => r.DepartementCode);
    }

    private sealed class CodeDeRole() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Role, string>(r => CodeTexte.De(r), t => CodeTexte.Vers<Role>(t));
}
